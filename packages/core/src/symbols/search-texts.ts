import type { Text } from '../language/say.ts';

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
  family: ({ msg }) =>
    msg('föräldrar, hemma, mamma, pappa, barn', {
      id: 'core.symbol.family.words',
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
