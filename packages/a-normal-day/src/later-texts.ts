/** What panels, the list, the sheet, shares, steps, pictures and print say: fetched with them. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const whenTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`När är ${name}?`, { id: 'a-normal-day.when-title', desc: 'Legend of the times; {0} what' });

export const start: Text = ({ msg }) => msg('Börjar', { id: 'a-normal-day.start', desc: 'Label of hour and minute' });

export const end: Text = ({ msg }) => msg('Slutar', { id: 'a-normal-day.end', desc: 'Label of hour and minute' });

export const startHour: Text = ({ msg }) =>
  msg('Börjar, timme', { id: 'a-normal-day.start-hour', desc: 'Name of the choice of hour' });

export const startMinute: Text = ({ msg }) =>
  msg('Börjar, minut', { id: 'a-normal-day.start-minute', desc: 'Name of the choice of minute' });

export const endHour: Text = ({ msg }) =>
  msg('Slutar, timme', { id: 'a-normal-day.end-hour', desc: 'Name of the choice of hour' });

export const endMinute: Text = ({ msg }) =>
  msg('Slutar, minut', { id: 'a-normal-day.end-minute', desc: 'Name of the choice of minute' });

export const noTime: Text = ({ msg }) =>
  msg('Inget klockslag', { id: 'a-normal-day.no-time', desc: 'Choice instead of an hour' });

export const noEnd: Text = ({ msg }) =>
  msg('Inget slut', { id: 'a-normal-day.no-end', desc: 'Choice instead of an hour: it is open when it ends' });

export const hourNextDay: Text<[hour: string]> = ({ msg }, hour) =>
  msg(str`${hour} nästa dag`, {
    id: 'a-normal-day.hour-next-day',
    desc: 'Choice of an hour after midnight; {0} two digits',
  });

export const nameField: Text = ({ msg }) =>
  msg('Vad du gör', { id: 'a-normal-day.name-field', desc: 'Label of the field with the words of a thing' });

export const whichDay: Text = ({ msg }) =>
  msg('Vilken dag?', { id: 'a-normal-day.which-day', desc: 'Label of the choice of day for a thing' });

export const where: Text = ({ msg }) =>
  msg('Var är du då?', { id: 'a-normal-day.where', desc: 'Label of the choice of place' });

export const noPlace: Text = ({ msg }) => msg('Inte sagt', { id: 'a-normal-day.no-place', desc: 'Choice: no place' });

export const newPlace: Text = ({ msg }) =>
  msg('Ny plats', { id: 'a-normal-day.new-place', desc: 'Label of the field for another place' });

export const withWhom: Text = ({ msg }) =>
  msg('Vem är du med?', { id: 'a-normal-day.with-whom', desc: 'Legend of the choice of people' });

export const newPerson: Text = ({ msg }) =>
  msg('Någon annan', { id: 'a-normal-day.new-person', desc: 'Label of the field for another person' });

export const addNew: Text<[what: string]> = ({ msg }, what) =>
  msg(str`Lägg till: ${what}`, { id: 'a-normal-day.add-new', desc: "Button beside a field; {0} is the field's label" });

export const fromMap: Text = ({ msg }) =>
  msg('Från din karta', { id: 'a-normal-day.from-map', desc: 'Legend: people of the network map who can be chosen' });

export const feels: Text = ({ msg }) =>
  msg('Hur känns det?', { id: 'a-normal-day.feels', desc: 'Legend of the feelings' });

export const noFeeling: Text = ({ msg }) =>
  msg('Inte sagt', { id: 'a-normal-day.no-feeling', desc: 'Choice: no feeling' });

export const feelingHappy: Text = ({ msg }) => msg('Glad', { id: 'a-normal-day.feeling-happy', desc: 'Feeling' });

export const feelingCalm: Text = ({ msg }) => msg('Lugn', { id: 'a-normal-day.feeling-calm', desc: 'Feeling' });

export const feelingOkay: Text = ({ msg }) =>
  msg('Okej', { id: 'a-normal-day.feeling-okay', desc: 'Feeling: neither good nor bad' });

export const feelingTired: Text = ({ msg }) => msg('Trött', { id: 'a-normal-day.feeling-tired', desc: 'Feeling' });

export const feelingWorried: Text = ({ msg }) => msg('Orolig', { id: 'a-normal-day.feeling-worried', desc: 'Feeling' });

export const feelingSad: Text = ({ msg }) => msg('Ledsen', { id: 'a-normal-day.feeling-sad', desc: 'Feeling' });

export const feelingAngry: Text = ({ msg }) => msg('Arg', { id: 'a-normal-day.feeling-angry', desc: 'Feeling' });

export const wishes: Text = ({ msg }) =>
  msg('Vad vill du?', { id: 'a-normal-day.wishes', desc: 'Legend of the wishes about a thing' });

export const wishMore: Text = ({ msg }) =>
  msg('Mer av det här', { id: 'a-normal-day.wish-more', desc: 'Checkbox: a wish' });

export const wishLess: Text = ({ msg }) =>
  msg('Mindre av det här', { id: 'a-normal-day.wish-less', desc: 'Checkbox: a wish' });

export const hindered: Text = ({ msg }) =>
  msg('Vad hindrar dig?', {
    id: 'a-normal-day.hindered',
    desc: 'Label of a field: what gets in the way of this thing',
  });

export const longer: Text = ({ msg }) =>
  msg('Längre', { id: 'a-normal-day.longer', desc: 'Button: a quarter of an hour longer' });

export const moverHelp: Text = ({ msg }) =>
  msg(
    'Pil upp och ner flyttar en kvart. Pil höger och vänster ändrar hur länge. Tryck Enter när du är klar. Tryck Esc för att ångra.',
    {
      id: 'a-normal-day.mover-help',
      desc: 'Shown and said when the arrow keys move a thing. Enter and Esc are keys: name them as on a keyboard in the language',
    },
  );

export const saved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sparat för ${name}.`, {
    id: 'a-normal-day.saved',
    desc: 'Said when something was changed, without saying what: others may be listening',
  });

export const dayName: Text = ({ msg }) =>
  msg('Vad heter dagen?', { id: 'a-normal-day.day-name', desc: 'Label of the field with the name of a day' });

export const dayKind: Text = ({ msg }) =>
  msg('Vad är det för dag?', { id: 'a-normal-day.day-kind', desc: 'Legend of the kinds of day' });

export const dayWhen: Text = ({ msg }) =>
  msg('Hur är dagen?', { id: 'a-normal-day.day-when', desc: 'Legend: as now, as wished, as earlier' });

export const whenNow: Text = ({ msg }) => msg('Som det är nu', { id: 'a-normal-day.when-now', desc: 'Choice' });

export const whenWished: Text = ({ msg }) => msg('Som jag önskar', { id: 'a-normal-day.when-wished', desc: 'Choice' });

export const whenEarlier: Text = ({ msg }) =>
  msg('Som det var förut', { id: 'a-normal-day.when-earlier', desc: 'Choice' });

export const copyDay: Text = ({ msg }) =>
  msg('Börja med en kopia av dagen', {
    id: 'a-normal-day.copy-day',
    desc: 'Checkbox: a new day begins with the same things as the shown day',
  });

export const dayAdded: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Ny dag: ${day}.`, { id: 'a-normal-day.day-added', desc: 'Said when a day was added' });

export const dayRemoved: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Borttagen: ${day}.`, { id: 'a-normal-day.day-removed', desc: 'Said when a day was removed' });

export const removeDay: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Ta bort ${day}`, { id: 'a-normal-day.remove-day', desc: 'Button' });

export const list: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Saker: ${day}`, { id: 'a-normal-day.list', desc: 'Name of the list view; {0} which day' });

export const crowdTitle: Text<[when: string]> = ({ msg }, when) =>
  msg(str`Samtidigt, ${when}`, {
    id: 'a-normal-day.crowd-title',
    desc: 'Title of the list of things there is no room for',
  });

export const withPeople: Text<[people: string]> = ({ msg }, people) =>
  msg(str`Med: ${people}`, { id: 'a-normal-day.with-people', desc: '{0} one or several people' });

export const placeIs: Text<[place: string]> = ({ msg }, place) =>
  msg(str`Plats: ${place}`, { id: 'a-normal-day.place-is', desc: '{0} a place' });

export const feelingIs: Text<[feeling: string]> = ({ msg }, feeling) =>
  msg(str`Känsla: ${feeling}`, { id: 'a-normal-day.feeling-is', desc: '{0} a feeling' });

export const stepAdd: Text<[name: string]> = ({ msg }, name) =>
  msg(str`lägg till ${name}`, { id: 'a-normal-day.step-add', desc: 'Follows "Undo:"' });

export const stepRemove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ta bort ${name}`, { id: 'a-normal-day.step-remove', desc: 'Follows "Undo:"' });

export const stepChange: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ändra ${name}`, { id: 'a-normal-day.step-change', desc: 'Follows "Undo:"' });

export const stepMove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`flytta ${name}`, { id: 'a-normal-day.step-move', desc: 'Follows "Undo:"' });

export const stepAnswer: Text = ({ msg }) => msg('svaret', { id: 'a-normal-day.step-answer', desc: 'Follows "Undo:"' });

export const stepFeelings: Text = ({ msg }) =>
  msg('ändra känslorna', { id: 'a-normal-day.step-feelings', desc: 'Follows "Undo:"' });

export const startOverQuestion: Text = ({ msg }) =>
  msg('Alla dagar och svar tas bort. Ångrar du dig kan du få tillbaka allt med Ångra.', {
    id: 'a-normal-day.start-over-question',
    desc: 'Question before everything is removed',
  });

export const gaps: Text = ({ msg }) =>
  msg('Lediga tider', { id: 'a-normal-day.gaps', desc: 'Row of one switch: where something can be added' });

export const things: Text = ({ msg }) => msg('Saker', { id: 'a-normal-day.things', desc: 'Row of one switch' });

export const choices: Text = ({ msg }) =>
  msg('Val', { id: 'a-normal-day.choices', desc: 'Row of one switch: what is shown' });

export const newThings: Text = ({ msg }) =>
  msg('Lägg till en bild', { id: 'a-normal-day.new-things', desc: 'Row of one switch: pictures to add' });

export const earlier: Text = ({ msg }) =>
  msg('Tidigare', { id: 'a-normal-day.earlier', desc: 'One switch: a quarter of an hour earlier' });

export const laterOn: Text = ({ msg }) =>
  msg('Senare', { id: 'a-normal-day.later-on', desc: 'One switch: a quarter of an hour later' });

export const shorter: Text = ({ msg }) =>
  msg('Kortare', { id: 'a-normal-day.shorter', desc: 'One switch: a quarter of an hour shorter' });

export const openIt: Text = ({ msg }) =>
  msg('Öppna', { id: 'a-normal-day.open-it', desc: 'One switch: opens the thing' });

export const qActivitiesNow: Text = ({ msg }) =>
  msg('Vad brukar du göra en vanlig dag?', { id: 'a-normal-day.q-activities-now', desc: 'The sheet' });

export const qPlacesNow: Text = ({ msg }) =>
  msg('Var brukar du vara på dagarna?', { id: 'a-normal-day.q-places-now', desc: 'The sheet' });

export const qPeopleNow: Text = ({ msg }) =>
  msg('Vem brukar du vara tillsammans med på dagarna?', { id: 'a-normal-day.q-people-now', desc: 'The sheet' });

export const qActivitiesMore: Text = ({ msg }) =>
  msg('Vad vill du göra mer av, oftare eller längre?', { id: 'a-normal-day.q-activities-more', desc: 'The sheet' });

export const qPlacesMore: Text = ({ msg }) =>
  msg('Var vill du vara oftare eller längre?', { id: 'a-normal-day.q-places-more', desc: 'The sheet' });

export const qPeopleMore: Text = ({ msg }) =>
  msg('Vem vill du träffa oftare?', { id: 'a-normal-day.q-people-more', desc: 'The sheet' });

export const qActivitiesNew: Text = ({ msg }) =>
  msg('Vad vill du göra som du inte gör i dag?', { id: 'a-normal-day.q-activities-new', desc: 'The sheet' });

export const qPlacesNew: Text = ({ msg }) =>
  msg('Vilken plats vill du besöka som du inte är på i dag?', { id: 'a-normal-day.q-places-new', desc: 'The sheet' });

export const qPeopleLess: Text = ({ msg }) =>
  msg('Vem vill du träffa mindre ofta?', { id: 'a-normal-day.q-people-less', desc: 'The sheet' });

export const qActivitiesHinder: Text = ({ msg }) =>
  msg('Vad hindrar dig att göra det du vill?', { id: 'a-normal-day.q-activities-hinder', desc: 'The sheet' });

export const qPlacesHinder: Text = ({ msg }) =>
  msg('Vad hindrar dig att vara där du vill?', { id: 'a-normal-day.q-places-hinder', desc: 'The sheet' });

export const qPeopleHinder: Text = ({ msg }) =>
  msg('Vad hindrar dig att träffa dem du vill?', { id: 'a-normal-day.q-people-hinder', desc: 'The sheet' });

export const columnActivities: Text = ({ msg }) =>
  msg('Det du gör', { id: 'a-normal-day.column-activities', desc: 'Column of the sheet' });

export const columnPlaces: Text = ({ msg }) =>
  msg('Platser', { id: 'a-normal-day.column-places', desc: 'Column of the sheet' });

export const columnPeople: Text = ({ msg }) =>
  msg('Personer', { id: 'a-normal-day.column-people', desc: 'Column of the sheet' });

export const rowNow: Text = ({ msg }) => msg('Nu', { id: 'a-normal-day.row-now', desc: 'Row of the sheet' });

export const rowMore: Text = ({ msg }) => msg('Mer av', { id: 'a-normal-day.row-more', desc: 'Row of the sheet' });

export const rowNew: Text = ({ msg }) =>
  msg('Nytt eller mindre', { id: 'a-normal-day.row-new', desc: 'Row of the sheet' });

export const rowHinder: Text = ({ msg }) =>
  msg('Det som hindrar', { id: 'a-normal-day.row-hinder', desc: 'Row of the sheet' });

export const besides: Text = ({ msg }) =>
  msg('Annat', { id: 'a-normal-day.besides', desc: 'Answers that are on no row of the sheet' });

export const fromDay: Text = ({ msg }) =>
  msg('Från din dag', { id: 'a-normal-day.from-day', desc: 'Heading of what the day already says' });

export const addAnswer: Text<[question: string]> = ({ msg }, question) =>
  msg(str`Lägg till svar: ${question}`, { id: 'a-normal-day.add-answer', desc: 'Button; {0} the question' });

export const removeAnswer: Text<[answer: string]> = ({ msg }, answer) =>
  msg(str`Ta bort svaret ${answer}`, { id: 'a-normal-day.remove-answer', desc: 'Button' });

export const answered: Text = ({ msg }) =>
  msg('Svaret är sparat.', { id: 'a-normal-day.answered', desc: 'Said when an answer was added' });

export const answerRemoved: Text = ({ msg }) =>
  msg('Svaret är borttaget.', { id: 'a-normal-day.answer-removed', desc: 'Said when an answer was removed' });

export const questionOf: Text<[now: string, all: string]> = ({ msg }, now, all) =>
  msg(str`Fråga ${now} av ${all}`, { id: 'a-normal-day.question-of', desc: '{0} and {1} are numbers' });

export const lessOf: Text<[what: string]> = ({ msg }, what) =>
  msg(str`Mindre av: ${what}`, { id: 'a-normal-day.less-of', desc: 'A wish; {0} what' });

export const sharesBy: Text = ({ msg }) =>
  msg('Dela upp dagen efter', { id: 'a-normal-day.shares-by', desc: 'Legend of the choice below' });

export const byActivity: Text = ({ msg }) =>
  msg('Det du gör', { id: 'a-normal-day.by-activity', desc: 'Choice: shares by activity' });

export const byPlace: Text = ({ msg }) =>
  msg('Platser', { id: 'a-normal-day.by-place', desc: 'Choice: shares by place' });

export const byCompany: Text = ({ msg }) =>
  msg('Personer', { id: 'a-normal-day.by-company', desc: 'Choice: lengths by company' });

export const companyNote: Text = ({ msg }) =>
  msg('Visas bara här, för dig. Kommer inte med i bilder och utskrifter.', {
    id: 'a-normal-day.company-note',
    desc: 'Note above how long with whom',
  });

export const untold: Text = ({ msg }) =>
  msg('Inget berättat', { id: 'a-normal-day.untold', desc: 'Share of the day about which nothing is told' });

export const sharesTable: Text = ({ msg }) =>
  msg('Så går tiden', { id: 'a-normal-day.shares-table', desc: 'Name of the table' });

export const what: Text = ({ msg }) => msg('Vad', { id: 'a-normal-day.what', desc: 'Column heading' });

export const howLong: Text = ({ msg }) => msg('Hur länge', { id: 'a-normal-day.how-long', desc: 'Column heading' });

export const hoursMinutes: Text<[hours: string, minutes: string]> = ({ msg }, hours, minutes) =>
  msg(str`${hours} tim ${minutes} min`, { id: 'a-normal-day.hours-minutes', desc: 'A length of time' });

export const onlyHours: Text<[hours: string]> = ({ msg }, hours) =>
  msg(str`${hours} tim`, { id: 'a-normal-day.only-hours', desc: 'A length of time' });

export const onlyMinutes: Text<[minutes: string]> = ({ msg }, minutes) =>
  msg(str`${minutes} min`, { id: 'a-normal-day.only-minutes', desc: 'A length of time' });

export const sharesEmpty: Text = ({ msg }) =>
  msg('När dagen har klockslag visas här hur tiden går.', {
    id: 'a-normal-day.shares-empty',
    desc: 'Shown where nothing has a time',
  });

export const compareFirst: Text = ({ msg }) =>
  msg('Den ena dagen', { id: 'a-normal-day.compare-first', desc: 'Label of a choice' });

export const compareSecond: Text = ({ msg }) =>
  msg('Den andra dagen', { id: 'a-normal-day.compare-second', desc: 'Label of a choice' });

export const compareOne: Text = ({ msg }) =>
  msg('Lägg till en dag till så kan du jämföra dem.', {
    id: 'a-normal-day.compare-one',
    desc: 'Shown where there is only one day',
  });

export const notThatDay: Text = ({ msg }) =>
  msg('Finns inte den dagen', { id: 'a-normal-day.not-that-day', desc: 'In a comparison' });

export const noLength: Text = ({ msg }) =>
  msg('Finns, men det är inte sagt hur länge', {
    id: 'a-normal-day.no-length',
    desc: 'In a comparison: it is there, how long is not said',
  });

export const compareTable: Text<[first: string, second: string]> = ({ msg }, first, second) =>
  msg(str`${first} och ${second}`, { id: 'a-normal-day.compare-table', desc: 'Name of the table; two days' });

export const earlierDay: Text<[day: string]> = ({ msg }, day) =>
  msg(str`${day} (tidigare)`, {
    id: 'a-normal-day.earlier-day',
    desc: 'A day of the document that the host gives to compare with',
  });

export const withFeelings: Text = ({ msg }) =>
  msg('Ska det vara med hur det känns?', {
    id: 'a-normal-day.with-feelings',
    desc: 'Question before a print or a picture: others may see it',
  });

export const printSchedule: Text = ({ msg }) =>
  msg('Skriv ut bildschema', {
    id: 'a-normal-day.print-schedule',
    desc: 'Button: the day as pictures in order, for the wall',
  });

export const cards: Text = ({ msg }) =>
  msg('Platser och personer', {
    id: 'a-normal-day.cards',
    desc: 'Button and heading: all places and people, to rename or remove',
  });

export const cardName: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Vad ${name} ska heta`, { id: 'a-normal-day.card-name', desc: 'Label of a field; {0} a place or a person' });

export const noCards: Text = ({ msg }) =>
  msg('Här finns inga platser och personer än. De läggs till där du berättar var och med vem.', {
    id: 'a-normal-day.no-cards',
    desc: 'While there are no places and people',
  });

export const printBlank: Text = ({ msg }) =>
  msg('Skriv ut tomt ark', { id: 'a-normal-day.print-blank', desc: 'Button: a sheet to fill in by hand' });

export const printDate: Text<[date: string]> = ({ msg }, date) =>
  msg(str`Gjord ${date}`, { id: 'a-normal-day.print-date', desc: 'On a print; {0} a date' });

export const pictureDescription: Text<[day: string, things: string]> = ({ msg }, day, things) =>
  msg(str`${day}: ${things}`, {
    id: 'a-normal-day.picture-description',
    desc: 'What a picture of the day says, in words',
  });

export const showMoreThings: Text = ({ msg }) =>
  msg('Fler saker samtidigt', { id: 'a-normal-day.show-more-things', desc: 'Row of one switch' });
