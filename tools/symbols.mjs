// Takes the symbols we bundle out of Fluent Emoji flat (MIT): packages/core/src/symbols/fluent/<id>.ts, and their index beside them.
//   node tools/symbols.mjs           writes them
//   node tools/symbols.mjs --check   fails when what is committed is not what would be written
// The ids are in people's documents: add to the list, never rename or take away. Words for a new id go into symbols/texts.ts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as prettier from 'prettier';

/** Skin colours a person can be given beside Fluent's yellow, which is nobody's. */
const tones = ['light', 'medium', 'dark'];

/** group: id, or id:name in Fluent when it is another, or id:name+name for several in one picture; a person with + in front comes in every skin colour. */
const wanted = {
  people: `+mother:woman +father:man-beard +sister:girl +brother:boy +baby +child +grandmother:old-woman +grandfather:old-man
    +woman:woman-standing +woman-headscarf:woman-with-headscarf +man:man-standing +person +older-person +wheelchair-user:person-in-manual-wheelchair
    +white-cane-user:person-with-white-cane family:woman+man-beard+child friends:girl+boy
    hug:people-hugging
    +teacher +health-worker +office-worker +police-officer +coach:person-bouncing-ball +cook +firefighter +student talking-person:speaking-head`,
  animals: `dog:dog-face cat:cat-face horse:horse-face rabbit:rabbit-face hamster bird fish:tropical-fish turtle cow:cow-face sheep:ewe
    chicken pig:pig-face snake service-dog paw-prints`,
  places: `home:house-with-garden other-home:house neighbours:houses school hospital workplace:office-building shop:convenience-store playground:playground-slide
    sports-hall:stadium forest:deciduous-tree beach:beach-with-umbrella other-country:globe-showing-europe-africa bus car:automobile taxi train bicycle boat:sailboat
    church:place-of-worship cinema city:cityscape mountain park:national-park station bus-stop kick-scooter moped:motor-scooter elevator
    aeroplane:airplane ambulance snow:snowflake rain:cloud-with-rain night:night-with-stars morning:sunrise`,
  things: `football:soccer-ball basketball ice-hockey swimming:goggles music:musical-notes guitar games:video-game phone:mobile-phone computer:laptop
    drawing:artist-palette books theatre:performing-arts teddy-bear food:fork-and-knife-with-plate party:birthday-cake bed medicine:pill gift:wrapped-gift
    work-tools:hammer-and-wrench plant:potted-plant
    tv:television film:clapper-board puzzle:puzzle-piece dice:game-die headphones:headphone handicraft:yarn fishing:fishing-pole
    walk:person-walking running:person-running dancing:woman-dancing gym:person-lifting-weights relaxing:person-in-lotus-position skiing:skis
    skateboard camping:tent reading:open-book maths:abacus science:microscope woodwork:carpentry-saw backpack graduation:graduation-cap
    briefcase money:coin key letter:envelope internet:globe-with-meridians video-call:video-camera selfie locked bell calendar:spiral-calendar
    wedding-ring:ring candle microphone`,
  feelings: `heart:red-heart star glowing-star sun rainbow happy:slightly-smiling-face laughing:grinning-face-with-smiling-eyes neutral:neutral-face sad:crying-face
    angry:angry-face worried:worried-face calm:relieved-face tired:sleeping-face thumbs-up flower:sunflower question:red-question-mark
    in-love:smiling-face-with-hearts proud:star-struck surprised:face-with-open-mouth scared:fearful-face shy:flushed-face
    confused:confused-face bored:unamused-face lonely:pensive-face stressed:anxious-face-with-sweat excited:partying-face
    frustrated:face-with-steam-from-nose disappointed:disappointed-face thinking:thinking-face crying:loudly-crying-face thumbs-down
    broken-heart handshake seedling dream:thought-balloon idea:light-bulb`,
  food: `bread sandwich porridge:bowl-with-spoon apple:red-apple banana vegetables:broccoli soup:steaming-bowl pasta:spaghetti pizza meat:poultry-leg
    egg ice-cream:soft-ice-cream candy cake:shortcake milk:glass-of-milk coffee:hot-beverage drink:cup-with-straw cooking`,
  everyday: `alarm-clock clock:three-oclock waiting:hourglass-not-done shower bath:bathtub toothbrush toilet soap clothes:t-shirt jacket:coat
    shoes:running-shoe hair:barber-pole sofa:couch-and-lamp door window chair cleaning:broom laundry:basket shopping:shopping-cart
    sleeping:person-in-bed snoring:zzz moon:crescent-moon ghost light:flashlight noise:loudspeaker quiet:shushing-face`,
  health: `doctor-visit:stethoscope tooth eye ear hearing-aid:ear-with-hearing-aid glasses plaster:adhesive-bandage ill:face-with-thermometer
    pain:face-with-head-bandage nausea:nauseated-face dizzy:face-with-spiral-eyes injection:syringe brain muscles:flexed-biceps leg foot
    hand:raised-hand mouth body:person-standing crutch cigarette alcohol:beer-mug`,
  actions: `add:plus remove:wastebasket undo:right-arrow-curving-left redo:left-arrow-curving-right start-over:counterclockwise-arrows-button list:clipboard map:world-map
    print:printer picture:framed-picture camera pause:pause-button done:check-mark-button no:cross-mark-button skip:next-track-button help:ring-buoy
    speaker:speaker-high-volume write:pencil search:magnifying-glass-tilted-left talk:speech-balloon settings:gear
    stop:stop-sign raise-hand:person-raising-hand wave:waving-hand look:eyes
    arrow-up:up-arrow arrow-up-a-little:up-right-arrow equals:heavy-equals-sign arrow-down-a-little:down-right-arrow arrow-down:down-arrow`,
};

const root = join(import.meta.dirname, '..');
const into = join(root, 'packages/core/src/symbols');
const require = createRequire(import.meta.url);
const { version } = require('@iconify-json/fluent-emoji-flat/package.json');
const set = require('@iconify-json/fluent-emoji-flat/icons.json');
const made = `// Made by tools/symbols.mjs from Fluent Emoji flat ${version}, © Microsoft Corporation, MIT licence. Do not edit.\n`;

/** Where each stands when several are in one picture: who comes last stands in front. Faces: a silhouette says nothing to a child. */
const seats = {
  2: ['translate(-2 6) scale(.62)', 'translate(14 6) scale(.62)'],
  3: ['translate(-1 0) scale(.56)', 'translate(15 0) scale(.56)', 'translate(7.5 14.5) scale(.53)'],
};

function bodyOf(name) {
  const icon = set.icons[name];
  if (!icon) throw new Error(`Fluent Emoji flat ${version} has no "${name}"`);
  const size = icon.width ?? set.width ?? 32;
  if (size !== 32 || (icon.height ?? set.height ?? size) !== 32) throw new Error(`"${name}" is not 32 by 32`);
  return icon.body.replace(/^<g fill="none">(.*)<\/g>$/, '$1');
}

/** An SVG as an address: with a size of its own, which Firefox wants before it puts a picture on a canvas. */
function address(name) {
  const names = name.split('+');
  const bodies = names.map((one) => bodyOf(one));
  const body =
    names.length === 1
      ? bodies[0]
      : bodies.map((one, index) => `<g transform="${seats[names.length][index]}">${one}</g>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32">${body}</svg>`;
  if (/['\\\n`]|<script|href="(?!#)/.test(svg))
    throw new Error(`"${name}" has something in it that does not belong in a symbol`);
  return `data:image/svg+xml,${svg.replace(/%/g, '%25').replace(/#/g, '%23')}`;
}

const files = new Map();
const entries = [];
for (const [group, list] of Object.entries(wanted)) {
  for (const word of list.trim().split(/\s+/)) {
    const [, toned, id, name = id] = /^(\+?)([\w-]+)(?::([\w+-]+))?$/.exec(word) ?? [];
    if (!id || files.has(`fluent/${id}.ts`)) throw new Error(`Not an id, or twice: ${word}`);
    const looks = { plain: address(name) };
    if (toned) for (const tone of tones) looks[tone] = address(`${name}-${tone}`);
    const body = Object.entries(looks)
      .map(([look, url]) => `  ${look}: '${url}',\n`)
      .join('');
    files.set(`fluent/${id}.ts`, `${made}export const looks: Readonly<Record<string, string>> = {\n${body}};\n`);
    entries.push([id, group, toned]);
  }
}
const key = (id) => (/^\w+$/.test(id) ? id : `'${id}'`);
const groups = Object.keys(wanted).map((group) => {
  const lines = entries
    .filter((entry) => entry[1] === group)
    .map(([id]) => `    ${key(id)}: () => import('./fluent/${id}.ts'),\n`);
  return `  ${group}: {\n${lines.join('')}  },\n`;
});
files.set(
  'fluent-index.ts',
  `${made}
/** Brings a symbol's looks: \`plain\`, and a person's skin colours. */
export type FluentLoader = () => Promise<{ readonly looks: Readonly<Record<string, string>> }>;

/** The bundled symbols, by group and id, in the order they are offered. */
export const fluentGroups: Readonly<Record<string, Readonly<Record<string, FluentLoader>>>> = {\n${groups.join('')}};

/** The symbols of people that come in several skin colours. */
export const tonedSymbols: ReadonlySet<string> = new Set([\n${entries
    .filter((entry) => entry[2])
    .map(([id]) => `  '${id}',\n`)
    .join('')}]);

/** The skin colours, as they are written after a symbol's id: \`mother-dark\`. */
export const skinTones: readonly string[] = [${tones.map((tone) => `'${tone}'`).join(', ')}];
`,
);

for (const [name, text] of files) {
  const path = join(into, name);
  files.set(name, await prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path }));
}

// Every id has its word.
const texts = readFileSync(join(into, 'texts.ts'), 'utf8');
const wordless = entries.filter(([id]) => !texts.includes(`id: 'core.symbol.${id}'`)).map(([id]) => id);
if (wordless.length) throw new Error(`symbols/texts.ts has no words for: ${wordless.join(', ')}`);

if (process.argv.includes('--check')) {
  const there = new Set(readdirSync(join(into, 'fluent')).map((name) => `fluent/${name}`));
  const stale = [...files]
    .filter(([name, text]) => {
      there.delete(name);
      try {
        return readFileSync(join(into, name), 'utf8') !== text;
      } catch {
        return true;
      }
    })
    .map(([name]) => name);
  if (stale.length || there.size) {
    console.error(`Symbols are stale (${[...stale, ...there].join(', ')}): run node tools/symbols.mjs`);
    process.exit(1);
  }
  console.log(`${entries.length} symbols are as they should be.`);
} else {
  rmSync(join(into, 'fluent'), { recursive: true, force: true });
  mkdirSync(join(into, 'fluent'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(into, name), text);
  console.log(`${entries.length} symbols written.`);
}
