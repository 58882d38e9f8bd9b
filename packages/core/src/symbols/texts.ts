/**
 * The words of the bundled symbols in Swedish, in a module of its own that is only fetched where symbols are chosen. The ids are public, as all message ids are.
 */
import { str, type Text } from '../language/say.ts';

/** What a symbol shows, by its id. */
export const symbolLabels: Readonly<Record<string, Text>> = {
  mother: ({ msg }) => msg('Mamma', { id: 'core.symbol.mother', desc: 'A symbol' }),
  father: ({ msg }) => msg('Pappa', { id: 'core.symbol.father', desc: 'A symbol' }),
  sister: ({ msg }) => msg('Syster', { id: 'core.symbol.sister', desc: 'A symbol' }),
  brother: ({ msg }) => msg('Bror', { id: 'core.symbol.brother', desc: 'A symbol' }),
  baby: ({ msg }) => msg('Bebis', { id: 'core.symbol.baby', desc: 'A symbol' }),
  child: ({ msg }) => msg('Barn', { id: 'core.symbol.child', desc: 'A symbol' }),
  grandmother: ({ msg }) => msg('Mormor eller farmor', { id: 'core.symbol.grandmother', desc: 'A symbol' }),
  grandfather: ({ msg }) => msg('Morfar eller farfar', { id: 'core.symbol.grandfather', desc: 'A symbol' }),
  woman: ({ msg }) => msg('Kvinna', { id: 'core.symbol.woman', desc: 'A symbol' }),
  'woman-headscarf': ({ msg }) => msg('Kvinna med sjal', { id: 'core.symbol.woman-headscarf', desc: 'A symbol' }),
  man: ({ msg }) => msg('Man', { id: 'core.symbol.man', desc: 'A symbol: an adult man' }),
  person: ({ msg }) => msg('Person', { id: 'core.symbol.person', desc: 'A symbol: somebody, of any gender' }),
  'older-person': ({ msg }) => msg('Äldre person', { id: 'core.symbol.older-person', desc: 'A symbol' }),
  'wheelchair-user': ({ msg }) => msg('Person i rullstol', { id: 'core.symbol.wheelchair-user', desc: 'A symbol' }),
  'white-cane-user': ({ msg }) => msg('Person med vit käpp', { id: 'core.symbol.white-cane-user', desc: 'A symbol' }),
  friends: ({ msg }) => msg('Kompisar', { id: 'core.symbol.friends', desc: 'A symbol' }),
  hug: ({ msg }) => msg('Kram', { id: 'core.symbol.hug', desc: 'A symbol' }),
  teacher: ({ msg }) => msg('Lärare', { id: 'core.symbol.teacher', desc: 'A symbol' }),
  'health-worker': ({ msg }) =>
    msg('Läkare eller sjuksköterska', { id: 'core.symbol.health-worker', desc: 'A symbol' }),
  'office-worker': ({ msg }) => msg('Någon på kontor', { id: 'core.symbol.office-worker', desc: 'A symbol' }),
  'police-officer': ({ msg }) => msg('Polis', { id: 'core.symbol.police-officer', desc: 'A symbol' }),
  coach: ({ msg }) =>
    msg('Tränare', { id: 'core.symbol.coach', desc: 'A symbol: somebody who leads children in sports' }),
  cook: ({ msg }) => msg('Kock', { id: 'core.symbol.cook', desc: 'A symbol: a person who cooks' }),
  firefighter: ({ msg }) => msg('Brandman', { id: 'core.symbol.firefighter', desc: 'A symbol' }),
  student: ({ msg }) => msg('Student', { id: 'core.symbol.student', desc: 'A symbol' }),
  'talking-person': ({ msg }) => msg('Någon som pratar', { id: 'core.symbol.talking-person', desc: 'A symbol' }),
  dog: ({ msg }) => msg('Hund', { id: 'core.symbol.dog', desc: 'A symbol' }),
  cat: ({ msg }) => msg('Katt', { id: 'core.symbol.cat', desc: 'A symbol' }),
  horse: ({ msg }) => msg('Häst', { id: 'core.symbol.horse', desc: 'A symbol' }),
  rabbit: ({ msg }) => msg('Kanin', { id: 'core.symbol.rabbit', desc: 'A symbol' }),
  hamster: ({ msg }) => msg('Hamster', { id: 'core.symbol.hamster', desc: 'A symbol' }),
  bird: ({ msg }) => msg('Fågel', { id: 'core.symbol.bird', desc: 'A symbol' }),
  fish: ({ msg }) => msg('Fisk', { id: 'core.symbol.fish', desc: 'A symbol' }),
  turtle: ({ msg }) => msg('Sköldpadda', { id: 'core.symbol.turtle', desc: 'A symbol' }),
  cow: ({ msg }) => msg('Ko', { id: 'core.symbol.cow', desc: 'A symbol' }),
  sheep: ({ msg }) => msg('Får', { id: 'core.symbol.sheep', desc: 'A symbol' }),
  chicken: ({ msg }) => msg('Höna', { id: 'core.symbol.chicken', desc: 'A symbol' }),
  pig: ({ msg }) => msg('Gris', { id: 'core.symbol.pig', desc: 'A symbol' }),
  snake: ({ msg }) => msg('Orm', { id: 'core.symbol.snake', desc: 'A symbol' }),
  'service-dog': ({ msg }) => msg('Assistanshund', { id: 'core.symbol.service-dog', desc: 'A symbol' }),
  'paw-prints': ({ msg }) => msg('Djur', { id: 'core.symbol.paw-prints', desc: 'A symbol' }),
  home: ({ msg }) => msg('Hem', { id: 'core.symbol.home', desc: 'A symbol: a house with a garden' }),
  'other-home': ({ msg }) => msg('Annat hem', { id: 'core.symbol.other-home', desc: 'A symbol' }),
  neighbours: ({ msg }) => msg('Grannar', { id: 'core.symbol.neighbours', desc: 'A symbol' }),
  school: ({ msg }) => msg('Skola', { id: 'core.symbol.school', desc: 'A symbol' }),
  hospital: ({ msg }) => msg('Sjukhus', { id: 'core.symbol.hospital', desc: 'A symbol' }),
  workplace: ({ msg }) => msg('Arbetsplats', { id: 'core.symbol.workplace', desc: 'A symbol' }),
  shop: ({ msg }) => msg('Affär', { id: 'core.symbol.shop', desc: 'A symbol' }),
  playground: ({ msg }) => msg('Lekplats', { id: 'core.symbol.playground', desc: 'A symbol' }),
  'sports-hall': ({ msg }) => msg('Idrottsplats', { id: 'core.symbol.sports-hall', desc: 'A symbol' }),
  forest: ({ msg }) => msg('Skog', { id: 'core.symbol.forest', desc: 'A symbol' }),
  beach: ({ msg }) => msg('Strand', { id: 'core.symbol.beach', desc: 'A symbol' }),
  'other-country': ({ msg }) => msg('Annat land', { id: 'core.symbol.other-country', desc: 'A symbol' }),
  bus: ({ msg }) => msg('Buss', { id: 'core.symbol.bus', desc: 'A symbol' }),
  car: ({ msg }) => msg('Bil', { id: 'core.symbol.car', desc: 'A symbol' }),
  taxi: ({ msg }) => msg('Taxi', { id: 'core.symbol.taxi', desc: 'A symbol' }),
  train: ({ msg }) => msg('Tåg', { id: 'core.symbol.train', desc: 'A symbol' }),
  bicycle: ({ msg }) => msg('Cykel', { id: 'core.symbol.bicycle', desc: 'A symbol' }),
  boat: ({ msg }) => msg('Båt', { id: 'core.symbol.boat', desc: 'A symbol' }),
  football: ({ msg }) => msg('Fotboll', { id: 'core.symbol.football', desc: 'A symbol' }),
  basketball: ({ msg }) => msg('Basket', { id: 'core.symbol.basketball', desc: 'A symbol' }),
  'ice-hockey': ({ msg }) => msg('Ishockey', { id: 'core.symbol.ice-hockey', desc: 'A symbol' }),
  swimming: ({ msg }) => msg('Simning', { id: 'core.symbol.swimming', desc: 'A symbol' }),
  music: ({ msg }) => msg('Musik', { id: 'core.symbol.music', desc: 'A symbol' }),
  guitar: ({ msg }) => msg('Gitarr', { id: 'core.symbol.guitar', desc: 'A symbol' }),
  games: ({ msg }) => msg('Spel', { id: 'core.symbol.games', desc: 'A symbol' }),
  phone: ({ msg }) => msg('Telefon', { id: 'core.symbol.phone', desc: 'A symbol' }),
  computer: ({ msg }) => msg('Dator', { id: 'core.symbol.computer', desc: 'A symbol' }),
  drawing: ({ msg }) => msg('Måla', { id: 'core.symbol.drawing', desc: 'A symbol: a palette; painting and drawing' }),
  books: ({ msg }) => msg('Böcker', { id: 'core.symbol.books', desc: 'A symbol' }),
  theatre: ({ msg }) => msg('Teater', { id: 'core.symbol.theatre', desc: 'A symbol' }),
  'teddy-bear': ({ msg }) => msg('Nalle', { id: 'core.symbol.teddy-bear', desc: 'A symbol' }),
  food: ({ msg }) => msg('Mat', { id: 'core.symbol.food', desc: 'A symbol' }),
  party: ({ msg }) => msg('Kalas', { id: 'core.symbol.party', desc: 'A symbol' }),
  bed: ({ msg }) => msg('Säng', { id: 'core.symbol.bed', desc: 'A symbol' }),
  medicine: ({ msg }) => msg('Medicin', { id: 'core.symbol.medicine', desc: 'A symbol' }),
  gift: ({ msg }) => msg('Present', { id: 'core.symbol.gift', desc: 'A symbol' }),
  'work-tools': ({ msg }) => msg('Verktyg', { id: 'core.symbol.work-tools', desc: 'A symbol' }),
  plant: ({ msg }) => msg('Växt', { id: 'core.symbol.plant', desc: 'A symbol' }),
  heart: ({ msg }) => msg('Hjärta', { id: 'core.symbol.heart', desc: 'A symbol' }),
  star: ({ msg }) => msg('Stjärna', { id: 'core.symbol.star', desc: 'A symbol' }),
  'glowing-star': ({ msg }) => msg('Lysande stjärna', { id: 'core.symbol.glowing-star', desc: 'A symbol' }),
  sun: ({ msg }) => msg('Sol', { id: 'core.symbol.sun', desc: 'A symbol' }),
  rainbow: ({ msg }) => msg('Regnbåge', { id: 'core.symbol.rainbow', desc: 'A symbol' }),
  happy: ({ msg }) => msg('Glad', { id: 'core.symbol.happy', desc: 'A symbol' }),
  laughing: ({ msg }) => msg('Jätteglad', { id: 'core.symbol.laughing', desc: 'A symbol' }),
  neutral: ({ msg }) => msg('Varken eller', { id: 'core.symbol.neutral', desc: 'A symbol' }),
  sad: ({ msg }) => msg('Ledsen', { id: 'core.symbol.sad', desc: 'A symbol' }),
  angry: ({ msg }) => msg('Arg', { id: 'core.symbol.angry', desc: 'A symbol' }),
  worried: ({ msg }) => msg('Orolig', { id: 'core.symbol.worried', desc: 'A symbol' }),
  calm: ({ msg }) => msg('Lugn', { id: 'core.symbol.calm', desc: 'A symbol' }),
  tired: ({ msg }) => msg('Trött', { id: 'core.symbol.tired', desc: 'A symbol' }),
  'thumbs-up': ({ msg }) => msg('Tummen upp', { id: 'core.symbol.thumbs-up', desc: 'A symbol' }),
  flower: ({ msg }) => msg('Blomma', { id: 'core.symbol.flower', desc: 'A symbol' }),
  question: ({ msg }) => msg('Frågetecken', { id: 'core.symbol.question', desc: 'A symbol: a question mark' }),
  add: ({ msg }) => msg('Lägg till', { id: 'core.symbol.add', desc: 'A symbol' }),
  remove: ({ msg }) => msg('Ta bort', { id: 'core.symbol.remove', desc: 'A symbol' }),
  undo: ({ msg }) => msg('Ångra', { id: 'core.symbol.undo', desc: 'A symbol' }),
  redo: ({ msg }) => msg('Gör om', { id: 'core.symbol.redo', desc: 'A symbol' }),
  'start-over': ({ msg }) => msg('Börja om', { id: 'core.symbol.start-over', desc: 'A symbol' }),
  list: ({ msg }) => msg('Lista', { id: 'core.symbol.list', desc: 'A symbol: a clipboard' }),
  map: ({ msg }) => msg('Karta', { id: 'core.symbol.map', desc: 'A symbol' }),
  print: ({ msg }) => msg('Skriv ut', { id: 'core.symbol.print', desc: 'A symbol' }),
  picture: ({ msg }) => msg('Bild', { id: 'core.symbol.picture', desc: 'A symbol' }),
  camera: ({ msg }) => msg('Kamera', { id: 'core.symbol.camera', desc: 'A symbol' }),
  pause: ({ msg }) => msg('Paus', { id: 'core.symbol.pause', desc: 'A symbol' }),
  done: ({ msg }) => msg('Klar', { id: 'core.symbol.done', desc: 'A symbol' }),
  no: ({ msg }) => msg('Nej', { id: 'core.symbol.no', desc: 'A symbol: a cross' }),
  skip: ({ msg }) => msg('Hoppa över', { id: 'core.symbol.skip', desc: 'A symbol' }),
  help: ({ msg }) => msg('Hjälp', { id: 'core.symbol.help', desc: 'A symbol' }),
  speaker: ({ msg }) => msg('Lyssna', { id: 'core.symbol.speaker', desc: 'A symbol' }),
  write: ({ msg }) => msg('Skriv', { id: 'core.symbol.write', desc: 'A symbol' }),
  search: ({ msg }) => msg('Sök', { id: 'core.symbol.search', desc: 'A symbol' }),
  talk: ({ msg }) => msg('Prata', { id: 'core.symbol.talk', desc: 'A symbol: a speech balloon' }),
  settings: ({ msg }) => msg('Inställningar', { id: 'core.symbol.settings', desc: 'A symbol' }),
};

/** Other words that find a symbol, with commas between. */
export const symbolWords: Readonly<Record<string, Text>> = {
  mother: ({ msg }) =>
    msg('styvmamma, familjehemsmamma, vårdnadshavare, förälder', {
      id: 'core.symbol.mother.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  father: ({ msg }) =>
    msg('styvpappa, familjehemspappa, vårdnadshavare, förälder', {
      id: 'core.symbol.father.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  sister: ({ msg }) =>
    msg('lillasyster, storasyster, syskon, flicka, tjej, kusin, kompis', {
      id: 'core.symbol.sister.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  brother: ({ msg }) =>
    msg('lillebror, storebror, syskon, pojke, kille, kusin, kompis', {
      id: 'core.symbol.brother.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  baby: ({ msg }) =>
    msg('spädbarn, lillasyster, lillebror, syskon', {
      id: 'core.symbol.baby.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  child: ({ msg }) =>
    msg('syskon, kusin, kompis, vän, klasskamrat', {
      id: 'core.symbol.child.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  grandmother: ({ msg }) =>
    msg('gammelmormor, gammelfarmor, äldre kvinna', {
      id: 'core.symbol.grandmother.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  grandfather: ({ msg }) =>
    msg('gammelmorfar, gammelfarfar, äldre man', {
      id: 'core.symbol.grandfather.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  woman: ({ msg }) =>
    msg('moster, faster, tant, kusin, storasyster, granne, kontaktperson', {
      id: 'core.symbol.woman.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'woman-headscarf': ({ msg }) =>
    msg('moster, faster, mamma, syster, granne, slöja, hijab', {
      id: 'core.symbol.woman-headscarf.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  man: ({ msg }) =>
    msg('morbror, farbror, kusin, storebror, granne, kontaktperson', {
      id: 'core.symbol.man.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  person: ({ msg }) =>
    msg('någon, kusin, vän, granne, kontaktperson, ungdom', {
      id: 'core.symbol.person.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'older-person': ({ msg }) =>
    msg('granne, släkting', {
      id: 'core.symbol.older-person.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'wheelchair-user': ({ msg }) =>
    msg('vän, släkting', {
      id: 'core.symbol.wheelchair-user.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'white-cane-user': ({ msg }) =>
    msg('synskadad, blind, vän, släkting', {
      id: 'core.symbol.white-cane-user.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  friends: ({ msg }) =>
    msg('vänner, kompis, vän, grupp, klass', {
      id: 'core.symbol.friends.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  hug: ({ msg }) =>
    msg('närhet, tröst, kär, kärlek, partner', {
      id: 'core.symbol.hug.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  teacher: ({ msg }) =>
    msg('fröken, mentor, pedagog, rektor, skola, elevassistent, specialpedagog', {
      id: 'core.symbol.teacher.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'health-worker': ({ msg }) =>
    msg('doktor, skolsköterska, psykolog, BVC, BUP, habilitering, logoped, sjukgymnast', {
      id: 'core.symbol.health-worker.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'office-worker': ({ msg }) =>
    msg('socialsekreterare, kurator, handläggare, biståndshandläggare, god man, chef', {
      id: 'core.symbol.office-worker.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  coach: ({ msg }) =>
    msg('ledare, idrott, fritidsledare, lag', {
      id: 'core.symbol.coach.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  cook: ({ msg }) =>
    msg('skolmat, matsal', {
      id: 'core.symbol.cook.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  firefighter: ({ msg }) =>
    msg('räddningstjänst', {
      id: 'core.symbol.firefighter.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  student: ({ msg }) =>
    msg('elev, gymnasium, klasskamrat', {
      id: 'core.symbol.student.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'talking-person': ({ msg }) =>
    msg('tolk, talesperson, ombud, logoped', {
      id: 'core.symbol.talking-person.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  dog: ({ msg }) =>
    msg('valp, husdjur', { id: 'core.symbol.dog.words', desc: 'What people also look for the symbol by, with commas' }),
  cat: ({ msg }) =>
    msg('kattunge, husdjur', {
      id: 'core.symbol.cat.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  horse: ({ msg }) =>
    msg('ponny, stall, ridning', {
      id: 'core.symbol.horse.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  rabbit: ({ msg }) =>
    msg('husdjur', { id: 'core.symbol.rabbit.words', desc: 'What people also look for the symbol by, with commas' }),
  hamster: ({ msg }) =>
    msg('marsvin, mus, husdjur', {
      id: 'core.symbol.hamster.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  bird: ({ msg }) =>
    msg('undulat, papegoja, husdjur', {
      id: 'core.symbol.bird.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  fish: ({ msg }) =>
    msg('akvarium, husdjur', {
      id: 'core.symbol.fish.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  turtle: ({ msg }) =>
    msg('husdjur', { id: 'core.symbol.turtle.words', desc: 'What people also look for the symbol by, with commas' }),
  cow: ({ msg }) =>
    msg('kalv, bondgård', {
      id: 'core.symbol.cow.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  sheep: ({ msg }) =>
    msg('lamm, bondgård', {
      id: 'core.symbol.sheep.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  chicken: ({ msg }) =>
    msg('höns, tupp, bondgård', {
      id: 'core.symbol.chicken.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  pig: ({ msg }) =>
    msg('minigris, bondgård', {
      id: 'core.symbol.pig.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  snake: ({ msg }) =>
    msg('reptil, husdjur', {
      id: 'core.symbol.snake.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'service-dog': ({ msg }) =>
    msg('ledarhund, servicehund', {
      id: 'core.symbol.service-dog.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'paw-prints': ({ msg }) =>
    msg('husdjur, tassar', {
      id: 'core.symbol.paw-prints.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  home: ({ msg }) =>
    msg('hus, bo, hemma, boende, familjehem', {
      id: 'core.symbol.home.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'other-home': ({ msg }) =>
    msg('hus, växelvis, korttids, avlastning, familjehem, mammas, pappas', {
      id: 'core.symbol.other-home.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  neighbours: ({ msg }) =>
    msg('granne, gård, område', {
      id: 'core.symbol.neighbours.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  school: ({ msg }) =>
    msg('förskola, fritids, klass, gymnasium, resursskola', {
      id: 'core.symbol.school.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  hospital: ({ msg }) =>
    msg('vårdcentral, BUP, mottagning, habilitering', {
      id: 'core.symbol.hospital.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  workplace: ({ msg }) =>
    msg('jobb, praktik, kontor, kommun, myndighet', {
      id: 'core.symbol.workplace.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  shop: ({ msg }) =>
    msg('butik, handla, kiosk', {
      id: 'core.symbol.shop.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  playground: ({ msg }) =>
    msg('leka, park, gård', {
      id: 'core.symbol.playground.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'sports-hall': ({ msg }) =>
    msg('idrottshall, arena, träning, förening', {
      id: 'core.symbol.sports-hall.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  forest: ({ msg }) =>
    msg('träd, natur, park, scouter', {
      id: 'core.symbol.forest.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  beach: ({ msg }) =>
    msg('bada, sommar, hav, sommarstuga', {
      id: 'core.symbol.beach.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'other-country': ({ msg }) =>
    msg('världen, jorden, utomlands, hemland', {
      id: 'core.symbol.other-country.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  bus: ({ msg }) =>
    msg('skolbuss, resa', {
      id: 'core.symbol.bus.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  car: ({ msg }) =>
    msg('resa, åka', { id: 'core.symbol.car.words', desc: 'What people also look for the symbol by, with commas' }),
  taxi: ({ msg }) =>
    msg('skolskjuts, färdtjänst', {
      id: 'core.symbol.taxi.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  train: ({ msg }) =>
    msg('tunnelbana, spårvagn, resa', {
      id: 'core.symbol.train.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  bicycle: ({ msg }) =>
    msg('cykla', { id: 'core.symbol.bicycle.words', desc: 'What people also look for the symbol by, with commas' }),
  boat: ({ msg }) =>
    msg('segla, sommar', {
      id: 'core.symbol.boat.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  football: ({ msg }) =>
    msg('boll, lag, match, träning, rast', {
      id: 'core.symbol.football.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  basketball: ({ msg }) =>
    msg('boll, lag, träning', {
      id: 'core.symbol.basketball.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'ice-hockey': ({ msg }) =>
    msg('hockey, innebandy, lag, träning', {
      id: 'core.symbol.ice-hockey.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  swimming: ({ msg }) =>
    msg('simma, bada, simhall', {
      id: 'core.symbol.swimming.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  music: ({ msg }) =>
    msg('sjunga, dansa, lyssna, kör', {
      id: 'core.symbol.music.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  guitar: ({ msg }) =>
    msg('spela, instrument, kulturskola', {
      id: 'core.symbol.guitar.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  games: ({ msg }) =>
    msg('tv-spel, dataspel, gejma', {
      id: 'core.symbol.games.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  phone: ({ msg }) =>
    msg('mobil, ringa, sms', {
      id: 'core.symbol.phone.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  computer: ({ msg }) =>
    msg('internet, nätet, surfplatta, vänner på nätet', {
      id: 'core.symbol.computer.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  drawing: ({ msg }) =>
    msg('rita, bild, färg', {
      id: 'core.symbol.drawing.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  books: ({ msg }) =>
    msg('läsa, bibliotek, läxa', {
      id: 'core.symbol.books.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  theatre: ({ msg }) =>
    msg('drama, film, kultur', {
      id: 'core.symbol.theatre.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  'teddy-bear': ({ msg }) =>
    msg('gosedjur, leksak, tröst', {
      id: 'core.symbol.teddy-bear.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  food: ({ msg }) =>
    msg('äta, frukost, lunch, middag', {
      id: 'core.symbol.food.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  party: ({ msg }) =>
    msg('fest, tårta, födelsedag', {
      id: 'core.symbol.party.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  bed: ({ msg }) =>
    msg('sova, vila, sovrum', {
      id: 'core.symbol.bed.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  medicine: ({ msg }) =>
    msg('tablett, läkemedel', {
      id: 'core.symbol.medicine.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  gift: ({ msg }) =>
    msg('paket, gåva', { id: 'core.symbol.gift.words', desc: 'What people also look for the symbol by, with commas' }),
  'work-tools': ({ msg }) =>
    msg('bygga, laga, praktik, jobb', {
      id: 'core.symbol.work-tools.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  plant: ({ msg }) =>
    msg('odla, blomma, trädgård', {
      id: 'core.symbol.plant.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  heart: ({ msg }) =>
    msg('kärlek, viktig, älskar', {
      id: 'core.symbol.heart.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  star: ({ msg }) =>
    msg('viktig, bra', { id: 'core.symbol.star.words', desc: 'What people also look for the symbol by, with commas' }),
  'glowing-star': ({ msg }) =>
    msg('stolt, bra', {
      id: 'core.symbol.glowing-star.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  sun: ({ msg }) =>
    msg('sommar, varmt, skönt', {
      id: 'core.symbol.sun.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  rainbow: ({ msg }) =>
    msg('hopp, pride', {
      id: 'core.symbol.rainbow.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  happy: ({ msg }) =>
    msg('bra, nöjd', { id: 'core.symbol.happy.words', desc: 'What people also look for the symbol by, with commas' }),
  laughing: ({ msg }) =>
    msg('skratta, roligt', {
      id: 'core.symbol.laughing.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  neutral: ({ msg }) =>
    msg('sådär, lagom', {
      id: 'core.symbol.neutral.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  sad: ({ msg }) =>
    msg('gråta, sorg', { id: 'core.symbol.sad.words', desc: 'What people also look for the symbol by, with commas' }),
  angry: ({ msg }) =>
    msg('irriterad, sur', {
      id: 'core.symbol.angry.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  worried: ({ msg }) =>
    msg('rädd, nervös', {
      id: 'core.symbol.worried.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  calm: ({ msg }) =>
    msg('trygg, skön', { id: 'core.symbol.calm.words', desc: 'What people also look for the symbol by, with commas' }),
  tired: ({ msg }) =>
    msg('sova, vila', { id: 'core.symbol.tired.words', desc: 'What people also look for the symbol by, with commas' }),
  'thumbs-up': ({ msg }) =>
    msg('bra, ja', { id: 'core.symbol.thumbs-up.words', desc: 'What people also look for the symbol by, with commas' }),
  flower: ({ msg }) =>
    msg('solros, natur', {
      id: 'core.symbol.flower.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  question: ({ msg }) =>
    msg('vet inte, undrar', {
      id: 'core.symbol.question.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  add: ({ msg }) =>
    msg('ny, mer', { id: 'core.symbol.add.words', desc: 'What people also look for the symbol by, with commas' }),
  remove: ({ msg }) =>
    msg('släng', { id: 'core.symbol.remove.words', desc: 'What people also look for the symbol by, with commas' }),
  undo: ({ msg }) =>
    msg('tillbaka', { id: 'core.symbol.undo.words', desc: 'What people also look for the symbol by, with commas' }),
  redo: ({ msg }) =>
    msg('igen', { id: 'core.symbol.redo.words', desc: 'What people also look for the symbol by, with commas' }),
  print: ({ msg }) =>
    msg('skrivare', { id: 'core.symbol.print.words', desc: 'What people also look for the symbol by, with commas' }),
  picture: ({ msg }) =>
    msg('tavla', { id: 'core.symbol.picture.words', desc: 'What people also look for the symbol by, with commas' }),
  camera: ({ msg }) =>
    msg('foto, fotografera', {
      id: 'core.symbol.camera.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  pause: ({ msg }) =>
    msg('vänta', { id: 'core.symbol.pause.words', desc: 'What people also look for the symbol by, with commas' }),
  done: ({ msg }) =>
    msg('färdig, ja', { id: 'core.symbol.done.words', desc: 'What people also look for the symbol by, with commas' }),
  no: ({ msg }) =>
    msg('inte, stopp', { id: 'core.symbol.no.words', desc: 'What people also look for the symbol by, with commas' }),
  skip: ({ msg }) =>
    msg('nästa', { id: 'core.symbol.skip.words', desc: 'What people also look for the symbol by, with commas' }),
  help: ({ msg }) =>
    msg('stöd', { id: 'core.symbol.help.words', desc: 'What people also look for the symbol by, with commas' }),
  speaker: ({ msg }) =>
    msg('högtalare, läs upp, ljud', {
      id: 'core.symbol.speaker.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  write: ({ msg }) =>
    msg('penna', { id: 'core.symbol.write.words', desc: 'What people also look for the symbol by, with commas' }),
  search: ({ msg }) =>
    msg('leta, förstoringsglas', {
      id: 'core.symbol.search.words',
      desc: 'What people also look for the symbol by, with commas',
    }),
  talk: ({ msg }) =>
    msg('samtal, säga', { id: 'core.symbol.talk.words', desc: 'What people also look for the symbol by, with commas' }),
  settings: ({ msg }) =>
    msg('ändra', { id: 'core.symbol.settings.words', desc: 'What people also look for the symbol by, with commas' }),
};

/** A person's symbol in one of the skin colours. */
export const skinToneLabels: Readonly<Record<string, Text<[label: string]>>> = {
  light: ({ msg }, label) =>
    msg(str`${label}, ljus hud`, {
      id: 'core.symbol.skin-light',
      desc: 'A symbol of a person with light skin: "Mother, light skin"',
    }),
  medium: ({ msg }, label) =>
    msg(str`${label}, mellanbrun hud`, {
      id: 'core.symbol.skin-medium',
      desc: 'A symbol of a person with brown skin: "Mother, brown skin"',
    }),
  dark: ({ msg }, label) =>
    msg(str`${label}, mörk hud`, {
      id: 'core.symbol.skin-dark',
      desc: 'A symbol of a person with dark skin: "Mother, dark skin"',
    }),
};

/** What the groups of symbols are called. */
export const symbolGroupLabels: Readonly<Record<string, Text>> = {
  people: ({ msg }) => msg('Människor', { id: 'core.symbol-group.people', desc: 'Heading over symbols of people' }),
  animals: ({ msg }) => msg('Djur', { id: 'core.symbol-group.animals', desc: 'Heading over symbols of animals' }),
  places: ({ msg }) =>
    msg('Platser och resor', { id: 'core.symbol-group.places', desc: 'Heading over symbols of places and vehicles' }),
  things: ({ msg }) =>
    msg('Saker att göra', { id: 'core.symbol-group.things', desc: 'Heading over symbols of activities and things' }),
  feelings: ({ msg }) =>
    msg('Känslor', { id: 'core.symbol-group.feelings', desc: 'Heading over symbols of feelings, hearts and stars' }),
  actions: ({ msg }) =>
    msg('Göra', { id: 'core.symbol-group.actions', desc: 'Heading over symbols of what can be done, such as pause' }),
};
