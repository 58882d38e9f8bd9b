// Made by tools/localize.mjs from the Swedish in the code; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.newer.added': '[Ñÿţţ: {0} ëñ ţv]',
  'sip-form.newer.came': '[Éñ ñÿäřé véřšïöñ äv płäñéñ häř kömmïţ. Äţţ väłjä, övéřšţ ï płäñéñ: {0}. Dïţţ šţåř kväř. ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå ñ]',
  'sip-form.newer.changed': '[Déţ häř häř ñåğöñ äññäñ äñðřäţ: {0} ëñ ţvå řëë fÿřå]',
  'sip-form.newer.choose-first': '[Väłj föřšţ väð šöm škä šţå. ëñ ţvå řëë]',
  'sip-form.newer.close': '[Šţäñğ ë]',
  'sip-form.newer.empty': '[Ïñğéţ äř škřïvéţ ëñ ţvå]',
  'sip-form.newer.field-in': '[{0} ({1}) ëñ ţvå]',
  'sip-form.newer.gone': '[Böřţţäğéţ ëñ]',
  'sip-form.newer.jump': '[Äţţ väłjä: {0} ëñ ţvå]',
  'sip-form.newer.kept': '[Äñðřäţ, öçh fïññš kväř ëñ ţvå ř]',
  'sip-form.newer.mine': '[Dïţţ: {0} ëñ ţv]',
  'sip-form.newer.named': '[{0}: {1} ëñ ţvå]',
  'sip-form.newer.removed': '[Böřţţäğéţ: {0} ëñ ţvå]',
  'sip-form.newer.taken': '[Éñ ñÿäřé véřšïöñ äv płäñéñ häř kömmïţ. Déţ ñÿä äř ïñföřţ, öçh ðéţ ðü häř škřïvïţ äř kväř. ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå]',
  'sip-form.newer.theirs': '[Déţ šöm köm: {0} ëñ ţvå ř]',
  'sip-form.newer.title': '[Ñåğöñ äññäñ häř öçkšå škřïvïţ ëñ ţvå řëë]',
  'sip-form.newer.to-choose': '[Häř häř ñï škřïvïţ öłïkä. Väłj väð šöm škä šţå ï płäñéñ. Dïţţ šţåř kväř ţïłłš ðü häř väłţ. ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå]',
  'sip-form.newer.use': '[Äñväñð ëñ]',
  'sip-form.newer.used': '[Kłäřţ. Dü käñ åñğřä. ëñ ţvå]',
  'sip-form.saving.failed': '[Déţ ğïçk ïñţé äţţ špäřä. Déţ ðü häř škřïvïţ fïññš kväř häř. ëñ ţvå řëë fÿřå fëëm šë]',
  'sip-form.saving.saved': '[Špäřäţ {0} ëñ ţv]',
  'sip-form.saving.saving': '[Špäřäř … ëñ]',
};
