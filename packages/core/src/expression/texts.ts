/**
 * What is said where somebody says something in words, picture, drawing, photo, voice or film, puts things in order, and chooses who may see them. A catalogue
 * of its own, `core-expression`, fetched by the methods that use it. The ids are public, as all message ids are.
 */
import { str, type Text } from '../language/say.ts';

// Ways to say something

export const draw: Text = ({ msg }) => msg('Rita', { id: 'core.way-drawing', desc: 'Button: opens a drawing pad' });
export const takePhoto: Text = ({ msg }) =>
  msg('Ta ett foto', { id: 'core.way-photo', desc: 'Button: takes or chooses a photo' });
export const recordVoice: Text = ({ msg }) =>
  msg('Spela in din röst', { id: 'core.way-voice', desc: 'Button, and heading of what it opens' });
export const recordVideo: Text = ({ msg }) =>
  msg('Spela in en film', {
    id: 'core.way-video',
    desc: 'Button, and heading of what it opens: a short film, for example in sign language',
  });
export const otherWays: Text = ({ msg }) =>
  msg('Eller säg det så här', {
    id: 'core.other-ways',
    desc: 'Name of a group of buttons: ways to say something other than writing: picture, drawing, photo, voice, film',
  });

export const removeWay: Record<'symbol' | 'drawing' | 'photo' | 'voice' | 'video', Text> = {
  symbol: ({ msg }) => msg('Ta bort bilden', { id: 'core.remove-symbol', desc: 'Button: takes a picture away' }),
  drawing: ({ msg }) => msg('Ta bort teckningen', { id: 'core.remove-drawing', desc: 'Button: takes a drawing away' }),
  photo: ({ msg }) => msg('Ta bort fotot', { id: 'core.remove-photo', desc: 'Button: takes a photo away' }),
  voice: ({ msg }) =>
    msg('Ta bort inspelningen', { id: 'core.remove-voice', desc: 'Button: takes a recorded voice away' }),
  video: ({ msg }) => msg('Ta bort filmen', { id: 'core.remove-video', desc: 'Button: takes a film away' }),
};

export const describeWay: Record<'drawing' | 'photo' | 'voice' | 'video', Text> = {
  drawing: ({ msg }) =>
    msg('Vad har du ritat?', { id: 'core.describe-drawing', desc: 'Label of a field: words for a drawing' }),
  photo: ({ msg }) =>
    msg('Vad är det på fotot?', { id: 'core.describe-photo', desc: 'Label of a field: words for it' }),
  voice: ({ msg }) =>
    msg('Vad säger du i inspelningen?', { id: 'core.describe-voice', desc: 'Label of a field: what the voice says' }),
  video: ({ msg }) =>
    msg('Vad säger du i filmen?', {
      id: 'core.describe-video',
      desc: 'Label of a field: what the film says, in words',
    }),
};
export const describeHelp: Text = ({ msg }) =>
  msg('För den som inte kan se eller höra det. Du behöver inte skriva.', {
    id: 'core.describe-help',
    desc: 'Hint under fields with words for a drawing, a photo, a voice or a film',
  });

/** What something is called when nobody has said it in words. */
export const wordless: Record<'symbol' | 'drawing' | 'photo' | 'voice' | 'video' | 'nothing', Text> = {
  symbol: ({ msg }) => msg('En bild', { id: 'core.wordless-symbol', desc: 'Name of something said by picture alone' }),
  drawing: ({ msg }) =>
    msg('En teckning', { id: 'core.wordless-drawing', desc: 'Name of something said by a drawing alone' }),
  photo: ({ msg }) => msg('Ett foto', { id: 'core.wordless-photo', desc: 'Name of something said by a photo alone' }),
  voice: ({ msg }) =>
    msg('En inspelning', { id: 'core.wordless-voice', desc: 'Name of something said by voice alone' }),
  video: ({ msg }) => msg('En film', { id: 'core.wordless-video', desc: 'Name of something said by a film alone' }),
  nothing: ({ msg }) =>
    msg('Inget sagt än', { id: 'core.wordless-nothing', desc: 'Name of something in which nothing is said yet' }),
};

// Photo

export const photoFrom: Text = ({ msg }) =>
  msg('Ta eller välj ett foto', {
    id: 'core.photo-from',
    desc: 'Button: opens the camera or the files of the device',
  });
export const photoHint: Text = ({ msg }) =>
  msg('Fotot görs litet. Var och när det togs följer inte med.', {
    id: 'core.photo-hint',
    desc: 'Hint: the photo is made small, and place and time are taken out of it',
  });

// Recording

export const voiceHint: Text = ({ msg }) =>
  msg('Tryck på Börja spela in och prata. Du får lyssna innan du bestämmer dig.', {
    id: 'core.voice-hint',
    desc: 'How a voice is recorded. "Börja spela in" is the button core.record-start: use the same words',
  });
export const videoHint: Text = ({ msg }) =>
  msg('Tryck på Börja spela in. Teckna, prata eller visa. Du får titta innan du bestämmer dig.', {
    id: 'core.video-hint',
    desc: 'How a film is recorded. "Teckna" is to use sign language. "Börja spela in" is the button core.record-start',
  });
export const recordStart: Text = ({ msg }) => msg('Börja spela in', { id: 'core.record-start', desc: 'Button' });
export const recordStop: Text = ({ msg }) => msg('Sluta spela in', { id: 'core.record-stop', desc: 'Button' });
export const recordAgain: Text = ({ msg }) =>
  msg('Spela in igen', { id: 'core.record-again', desc: 'Button: throws away what was recorded and records anew' });
export const recordUse: Text = ({ msg }) =>
  msg('Använd inspelningen', { id: 'core.record-use', desc: 'Button: keeps what was recorded' });
export const recordAsking: Text = ({ msg }) =>
  msg('Svara ja på frågan om att få använda mikrofonen eller kameran.', {
    id: 'core.record-asking',
    desc: 'Shown while the browser asks whether microphone and camera may be used',
  });
export const recordBegan: Text = ({ msg }) => msg('Nu spelas det in.', { id: 'core.record-began', desc: 'Said' });
export const recordTime: Text<[now: string, most: string]> = ({ msg }, now, most) =>
  msg(str`${now} av ${most}`, { id: 'core.record-time', desc: 'How long a recording is and may be: "0:12 of 3:00"' });
export const recorded: Text<[length: string]> = ({ msg }, length) =>
  msg(str`Inspelat: ${length}`, { id: 'core.recorded', desc: 'How long the recording became, as minutes:seconds' });
export const recordCutOff: Text = ({ msg }) =>
  msg('Inspelningen blev så lång som den får vara. Det du hann säga är kvar.', {
    id: 'core.record-cut-off',
    desc: 'Shown when a recording was ended by itself; what came before is kept',
  });

export const recordProblems: Record<'refused' | 'absent' | 'busy' | 'unsupported' | 'failed', Text> = {
  refused: ({ msg }) =>
    msg('Mikrofonen eller kameran får inte användas här. Tillåt den i webbläsaren, eller säg det på ett annat sätt.', {
      id: 'core.record-refused',
      desc: 'The person, or the settings of the device, said no to microphone or camera',
    }),
  absent: ({ msg }) =>
    msg('Det finns ingen mikrofon eller kamera på den här enheten. Säg det på ett annat sätt.', {
      id: 'core.record-absent',
      desc: 'There is no microphone or camera. "Enhet" is the computer or tablet',
    }),
  busy: ({ msg }) =>
    msg('Ett annat program använder mikrofonen eller kameran. Stäng det och försök igen.', {
      id: 'core.record-busy',
      desc: 'Another program has the microphone or camera',
    }),
  unsupported: ({ msg }) =>
    msg('Det går inte att spela in här. Säg det på ett annat sätt.', {
      id: 'core.record-unsupported',
      desc: 'The browser cannot record',
    }),
  failed: ({ msg }) =>
    msg('Inspelningen avbröts och blev inte sparad. Försök igen.', {
      id: 'core.record-failed',
      desc: 'The recording broke off and nothing could be kept',
    }),
};

export const noRoom: Text = ({ msg }) =>
  msg('Det finns inte plats för mer. Ta bort ett foto, en teckning eller en inspelning först.', {
    id: 'core.no-room',
    desc: 'Shown when no more photos, drawings and recordings can be held',
  });

export const noRoomNow: Text = ({ msg }) =>
  msg('Det du just gjorde är kvar här. Vill du inte spara det, så stäng och tryck på Klar igen.', {
    id: 'core.no-room-now',
    desc: 'Said after core.no-room when somebody presses "Klar" (core.done) with something just recorded or drawn that there is no room for. "Stäng" is the button core.close: use the same words',
  });

export const listen: Text = ({ msg }) => msg('Lyssna', { id: 'core.listen', desc: 'Button: plays a recorded voice' });
export const watch: Text = ({ msg }) => msg('Titta', { id: 'core.watch', desc: 'Button: plays a film' });
export const stopPlaying: Text = ({ msg }) =>
  msg('Stoppa', { id: 'core.stop-playing', desc: 'Button: stops the voice or the film' });
export const cannotPlay: Text = ({ msg }) =>
  msg('Det går inte att spela upp här.', { id: 'core.cannot-play', desc: 'Shown when a recording cannot be played' });

// In order

export const moveUpNamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Flytta upp: ${name}`, { id: 'core.move-up-named', desc: 'Button: one step earlier in the order' });
export const moveDownNamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Flytta ner: ${name}`, { id: 'core.move-down-named', desc: 'Button: one step later in the order' });
export const movedTo: Text<[name: string, place: string, all: string]> = ({ msg }, name, place, all) =>
  msg(str`${name}: plats ${place} av ${all}.`, {
    id: 'core.moved-to',
    desc: 'Said when something has been moved in a list. {1} and {2} are numbers: "My dog: number 2 of 5."',
  });

// Who may see

export const whoSees: Text = ({ msg }) =>
  msg('Vem får se det här?', {
    id: 'core.who-sees',
    desc: 'Heading of a choice of people, which follow as boxes to tick',
  });
export const whoSeesHint: Text = ({ msg }) =>
  msg('Du bestämmer, och du kan ändra dig. Om någon blir orolig för att du far illa måste vuxna få veta.', {
    id: 'core.who-sees-hint',
    desc: 'Under that heading. Never promise secrecy: staff have a duty to report harm',
  });
export const nobodyElse: Text = ({ msg }) =>
  msg('Ingen annan', { id: 'core.nobody-else', desc: 'Box to tick: nobody else may see it' });
export const beforeWeBegin: Text = ({ msg }) =>
  msg('Om jag blir orolig för att du far illa måste jag berätta det för vuxna som kan hjälpa.', {
    id: 'core.before-we-begin',
    desc: 'Said to a child before a conversation begins, by the adult who leads it. Plain words; staff have a duty to report harm',
  });

// Who is named

export const namedField: Text = ({ msg }) =>
  msg('Namn', { id: 'core.named-field', desc: 'Label of a field: the name of somebody' });
