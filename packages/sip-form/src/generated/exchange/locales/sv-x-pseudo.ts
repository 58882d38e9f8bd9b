// Made by tools/localize.mjs from the Swedish in the code; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.exchange-by-consent': '[Déţ häř äř škřïvéţ föř {0}. Bäřä ðéţ šöm péřšöñéñš šämţÿçké ğäłłéř äř méð. ëñ ţvå řëë fÿřå fëëm šëx ššüü ö]',
  'sip-form.exchange-by-guardian': '[Déţ häř äř éñ éğéñ köpïä ţïłł éñ våřðñäðšhäväřé éłłéř föřéţřäðäřé. Déţ šöm bäřä řöř ñåğöñ äññäñ äř ïñţé méð. ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå ñïïö ţïï]',
  'sip-form.exchange-by-person': '[Déţ häř äř ðïţţ éğéţ éxémpłäř. ëñ ţvå řëë]',
  'sip-form.exchange-by-protection': '[Škÿððäðé péřšöñüppğïfţéř: äðřéššéř, płäţšéř, łäñkäř, ñümméř öçh ţéłéföññümméř äř ïñţé méð. ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå]',
  'sip-form.exchange-join-by': '[Dïğïţäłţ möţé: {0} ëñ ţvå řë]',
  'sip-form.exchange-meeting': '[Möţé ë]',
};
