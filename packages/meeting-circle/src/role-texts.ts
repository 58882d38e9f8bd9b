/** What each of the eight circles says: on its back what to prepare for each part, on its front what to do in it. Fetched with what shows it. */
import type { Text } from '@delaktig/core/language/say.js';
import type { Circle } from './model.ts';
import type { FivePart } from './shapes.ts';

/** The two sides of a circle. */
export type Side = 'before' | 'during';

/** By circle, part and side. None is the same text twice. */
export const roleTexts: Readonly<Record<Circle, Readonly<Record<FivePart, Readonly<Record<Side, Text>>>>>> = {
  chair: {
    opening: {
      before: ({ msg }) =>
        msg(
          'Träffa personen före mötet och kom överens om hur ni ska börja. Bestäm vem som skriver, så att du kan leda.',
          { id: 'meeting-circle.chair.opening.before', desc: 'To the one who leads, to prepare for the opening' },
        ),
      during: ({ msg }) =>
        msg(
          'Hälsa välkommen och låt alla säga namn och varför de är här. Gå igenom syfte, tid och regler, och säg när ni tar paus.',
          { id: 'meeting-circle.chair.opening.during', desc: 'To the one who leads, during the opening' },
        ),
    },
    situation: {
      before: ({ msg }) =>
        msg('Bestäm i vilken ordning alla får ordet, med personen först. Tänk ut en öppen fråga att börja med.', {
          id: 'meeting-circle.chair.situation.before',
          desc: 'To the one who leads, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Ge personen ordet först. Gå sedan laget runt, och be den som använder ett svårt ord att förklara det.', {
          id: 'meeting-circle.chair.situation.during',
          desc: 'To the one who leads, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg(
          'Läs vad personen vill ta upp, och lägg den mesta tiden här. Ta reda på vilka i rummet som får besluta för sin verksamhet.',
          {
            id: 'meeting-circle.chair.needs.before',
            desc: 'To the one who leads, to prepare for needs, goals and measures',
          },
        ),
      during: ({ msg }) =>
        msg(
          'Fråga vad som är viktigast och vad som skulle göra skillnad. Håll er till behoven; pengar tar verksamheterna utanför mötet.',
          { id: 'meeting-circle.chair.needs.during', desc: 'To the one who leads, during needs, goals and measures' },
        ),
    },
    summary: {
      before: ({ msg }) =>
        msg('Kom överens med den som skriver om när ni stannar upp och läser högt vad ni är överens om.', {
          id: 'meeting-circle.chair.summary.before',
          desc: 'To the one who leads, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Läs upp vem som gör vad och till när. Fråga var och en om det stämmer, och säg högt om ni tycker olika.', {
          id: 'meeting-circle.chair.summary.during',
          desc: 'To the one who leads, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg(
          'Ha förslag på dag för uppföljningen, och kontrollera lokal, tolk och länk. Fundera på vem som kan bli huvudansvarig, och fråga personen.',
          { id: 'meeting-circle.chair.closing.before', desc: 'To the one who leads, to prepare for the closing' },
        ),
      during: ({ msg }) =>
        msg(
          'Boka nästa möte, och fråga personen vem som ska vara huvudansvarig. Säg vem man ringer om något händer däremellan, och tacka alla.',
          { id: 'meeting-circle.chair.closing.during', desc: 'To the one who leads, during the closing' },
        ),
    },
  },
  staff: {
    opening: {
      before: ({ msg }) =>
        msg('Fråga personen vad du får berätta, och för vilka. Se i inbjudan vilka frågor som rör din verksamhet.', {
          id: 'meeting-circle.staff.opening.before',
          desc: 'To staff, to prepare for the opening',
        }),
      during: ({ msg }) =>
        msg(
          'Säg ditt namn och vad du arbetar med, utan förkortningar. Berätta kort vad du hoppas att mötet leder till.',
          { id: 'meeting-circle.staff.opening.during', desc: 'To staff, during the opening' },
        ),
    },
    situation: {
      before: ({ msg }) =>
        msg('Skriv i några korta meningar vad din verksamhet gör i dag. Börja med det som fungerar.', {
          id: 'meeting-circle.staff.situation.before',
          desc: 'To staff, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Lyssna färdigt på personen innan du berättar hur du ser det. Säg minst en sak som går bra.', {
          id: 'meeting-circle.staff.situation.during',
          desc: 'To staff, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Ta reda på vad din verksamhet kan erbjuda, och vad du själv får lova. Fråga din chef innan du går dit.', {
          id: 'meeting-circle.staff.needs.before',
          desc: 'To staff, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Utgå från det personen säger är viktigt. Erbjud det du kan, och säg rakt ut vad du inte kan.', {
          id: 'meeting-circle.staff.needs.during',
          desc: 'To staff, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Fundera på hur du visar att ni håller det ni lovar: vem, vad och vilken dag.', {
          id: 'meeting-circle.staff.summary.before',
          desc: 'To staff, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Säg med egna ord vad du ska göra. Kontrollera att det står rätt i planen.', {
          id: 'meeting-circle.staff.summary.during',
          desc: 'To staff, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Ta med kalendern, och numret till den som svarar när du är ledig.', {
          id: 'meeting-circle.staff.closing.before',
          desc: 'To staff, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Skriv in uppföljningen direkt. Tala om för personen hur ni håller kontakten till dess.', {
          id: 'meeting-circle.staff.closing.during',
          desc: 'To staff, during the closing',
        }),
    },
  },
  adult: {
    opening: {
      before: ({ msg }) =>
        msg('Bestäm vilka du vill ha med. Du kan träffa den som leder mötet innan, och säga hur du vill börja.', {
          id: 'meeting-circle.adult.opening.before',
          desc: 'To an adult whose meeting it is, to prepare for the opening',
        }),
      during: ({ msg }) =>
        msg('Hälsa som det passar dig. Säg om det är något vi inte ska prata om, eller om du vill ha paus.', {
          id: 'meeting-circle.adult.opening.during',
          desc: 'To an adult whose meeting it is, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg('Tänk på hur du har det nu: vad som går bra och vad som är tungt. Skriv stödord om du vill.', {
          id: 'meeting-circle.adult.situation.before',
          desc: 'To an adult whose meeting it is, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Du börjar. Berätta hur det är för dig, och rätta oss om vi beskriver det fel.', {
          id: 'meeting-circle.adult.situation.during',
          desc: 'To an adult whose meeting it is, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Välj ut det som betyder mest för dig. Vad skulle behöva bli annorlunda, och vad vill du göra själv?', {
          id: 'meeting-circle.adult.needs.before',
          desc: 'To an adult whose meeting it is, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Säg vad som är viktigast. Du får säga ja, nej eller be om tid att tänka på varje förslag.', {
          id: 'meeting-circle.adult.needs.during',
          desc: 'To an adult whose meeting it is, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Fundera på vad du måste få svar på innan mötet är slut, så att inget glöms.', {
          id: 'meeting-circle.adult.summary.before',
          desc: 'To an adult whose meeting it is, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Lyssna på det vi har kommit överens om. Stämmer det? Säg om det är något du inte går med på.', {
          id: 'meeting-circle.adult.summary.during',
          desc: 'To an adult whose meeting it is, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Vilka dagar och tider passar dig nästa gång? Vem vill du ha som huvudansvarig?', {
          id: 'meeting-circle.adult.closing.before',
          desc: 'To an adult whose meeting it is, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Säg vem som ska hålla ihop planen. Be om en kopia, och fråga vem du ringer om något händer.', {
          id: 'meeting-circle.adult.closing.during',
          desc: 'To an adult whose meeting it is, during the closing',
        }),
    },
  },
  youth: {
    opening: {
      before: ({ msg }) =>
        msg('Fundera på vem du vill sitta bredvid. Du får träffa den som leder mötet, och se rummet innan.', {
          id: 'meeting-circle.youth.opening.before',
          desc: 'To a child or young person whose meeting it is, to prepare for the opening',
        }),
      during: ({ msg }) =>
        msg('Vi säger vad vi heter. Du kan hälsa, vinka eller bara titta, och du får gå ut när du vill.', {
          id: 'meeting-circle.youth.opening.during',
          desc: 'To a child or young person whose meeting it is, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg('Tänk på en vanlig dag. Vad är bra? Vad är jobbigt? Du kan rita eller ta bilder.', {
          id: 'meeting-circle.youth.situation.before',
          desc: 'To a child or young person whose meeting it is, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Du får prata först. Du kan visa en bild, eller låta någon läsa det du har skrivit.', {
          id: 'meeting-circle.youth.situation.during',
          desc: 'To a child or young person whose meeting it is, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Välj en eller två saker som du helst vill ska bli bättre. Vad tror du skulle hjälpa?', {
          id: 'meeting-circle.youth.needs.before',
          desc: 'To a child or young person whose meeting it is, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Berätta vad du vill. Fråga när någon pratar krångligt. Det är okej att inte veta.', {
          id: 'meeting-circle.youth.needs.during',
          desc: 'To a child or young person whose meeting it is, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Kom på hur du vill visa om något blir fel: räcka upp handen, peka eller säga stopp.', {
          id: 'meeting-circle.youth.summary.before',
          desc: 'To a child or young person whose meeting it is, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Vi säger vad alla ska göra. Säg till om något inte känns bra, eller om vi har missat något.', {
          id: 'meeting-circle.youth.summary.during',
          desc: 'To a child or young person whose meeting it is, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Hur vill du att vuxna hör av sig efteråt? Vem vill du berätta för hur det går?', {
          id: 'meeting-circle.youth.closing.before',
          desc: 'To a child or young person whose meeting it is, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Nu slutar vi. Du får veta när vi ses igen, och vem du kan fråga.', {
          id: 'meeting-circle.youth.closing.during',
          desc: 'To a child or young person whose meeting it is, during the closing',
        }),
    },
  },
  older: {
    opening: {
      before: ({ msg }) =>
        msg(
          'Tänk efter vem du vill ha vid din sida. Säg till om hörsel, syn, ljus eller avstånd till dörren spelar roll.',
          {
            id: 'meeting-circle.older.opening.before',
            desc: 'To an older person whose meeting it is, to prepare for the opening',
          },
        ),
      during: ({ msg }) =>
        msg('Ta den tid du behöver. Säg hur du vill bli tilltalad, och säg till om du inte hör.', {
          id: 'meeting-circle.older.opening.during',
          desc: 'To an older person whose meeting it is, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg(
          'Hur är dina dagar nu? Vad klarar du själv, och vad har blivit svårare? Ta gärna hjälp att skriva upp det.',
          {
            id: 'meeting-circle.older.situation.before',
            desc: 'To an older person whose meeting it is, to prepare for how things are now',
          },
        ),
      during: ({ msg }) =>
        msg('Berätta om ditt liv som det är i dag. De andra väntar tills du har talat färdigt.', {
          id: 'meeting-circle.older.situation.during',
          desc: 'To an older person whose meeting it is, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Vad vill du helst fortsätta med? Tänk på det som gör en dag god, inte bara på det du behöver hjälp med.', {
          id: 'meeting-circle.older.needs.before',
          desc: 'To an older person whose meeting it is, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Säg vad som är viktigt för dig, också det som kan verka smått. Ingen bestämmer över ditt huvud.', {
          id: 'meeting-circle.older.needs.during',
          desc: 'To an older person whose meeting it is, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Be någon du litar på att lyssna tillsammans med dig, så att ni kan minnas det som sägs.', {
          id: 'meeting-circle.older.summary.before',
          desc: 'To an older person whose meeting it is, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Be oss läsa långsamt och högt. Fråga en gång till om något är oklart; det hjälper alla.', {
          id: 'meeting-circle.older.summary.during',
          desc: 'To an older person whose meeting it is, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Vilken tid på dagen är du piggast? Säg det, så läggs nästa möte då.', {
          id: 'meeting-circle.older.closing.before',
          desc: 'To an older person whose meeting it is, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Få papperet i handen innan vi går: vem som kommer, när, och numret att ringa.', {
          id: 'meeting-circle.older.closing.during',
          desc: 'To an older person whose meeting it is, during the closing',
        }),
    },
  },
  parent: {
    opening: {
      before: ({ msg }) =>
        msg(
          'Prata med ditt barn om mötet och vilka som kommer. Fråga vad barnet vill att du säger, och vad du ska låta bli.',
          { id: 'meeting-circle.parent.opening.before', desc: 'To a parent, to prepare for the opening' },
        ),
      during: ({ msg }) =>
        msg('Säg vem du är för barnet. Låt barnet svara på sina egna frågor.', {
          id: 'meeting-circle.parent.opening.during',
          desc: 'To a parent, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg('Tänk på hur vardagen är hemma, och på något som barnet är stolt över.', {
          id: 'meeting-circle.parent.situation.before',
          desc: 'To a parent, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Vänta tills barnet har berättat. Fyll på hemifrån, utan att rätta.', {
          id: 'meeting-circle.parent.situation.during',
          desc: 'To a parent, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Vad behöver ditt barn, och vad behöver du för att orka? Håll isär de två.', {
          id: 'meeting-circle.parent.needs.before',
          desc: 'To a parent, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Berätta vad du ser att barnet vill och behöver. Säg också vad du önskar, som ditt eget.', {
          id: 'meeting-circle.parent.needs.during',
          desc: 'To a parent, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Fundera på vad du kan ta på dig hemma, och vad någon annan behöver göra.', {
          id: 'meeting-circle.parent.summary.before',
          desc: 'To a parent, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Säg om det ni kommer överens om går ihop med livet hemma.', {
          id: 'meeting-circle.parent.summary.during',
          desc: 'To a parent, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Tänk ut vem som finns hos barnet efter mötet, och när ni kan prata om hur det var.', {
          id: 'meeting-circle.parent.closing.before',
          desc: 'To a parent, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Fråga vem du kan kontakta om något krånglar. Berätta för barnet vad som händer nu.', {
          id: 'meeting-circle.parent.closing.during',
          desc: 'To a parent, during the closing',
        }),
    },
  },
  relative: {
    opening: {
      before: ({ msg }) =>
        msg('Fråga den som mötet gäller om du ska vara med, och i vilka delar.', {
          id: 'meeting-circle.relative.opening.before',
          desc: 'To somebody close, to prepare for the opening',
        }),
      during: ({ msg }) =>
        msg('Säg hur ni känner varandra. Sitt så att ni kan se på varandra.', {
          id: 'meeting-circle.relative.opening.during',
          desc: 'To somebody close, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg('Minns något som har fungerat. Tänk också på hur det är för dig.', {
          id: 'meeting-circle.relative.situation.before',
          desc: 'To somebody close, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Låt den andra tala till punkt. Berätta vad du har sett när du får ordet.', {
          id: 'meeting-circle.relative.situation.during',
          desc: 'To somebody close, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Vad vill du fortsätta göra, och var går gränsen? Du kan få eget stöd.', {
          id: 'meeting-circle.relative.needs.before',
          desc: 'To somebody close, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Stötta det personen vill. Säg ärligt vad du orkar; ingen kan kräva mer.', {
          id: 'meeting-circle.relative.needs.during',
          desc: 'To somebody close, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Bestäm tillsammans hur du hjälper till att minnas: anteckna eller bara lyssna.', {
          id: 'meeting-circle.relative.summary.before',
          desc: 'To somebody close, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Kontrollera att det som står om dig är sådant du har lovat.', {
          id: 'meeting-circle.relative.summary.during',
          desc: 'To somebody close, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Vill du bli uppringd efteråt? Hör efter vad personen går med på att du får veta.', {
          id: 'meeting-circle.relative.closing.before',
          desc: 'To somebody close, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Ta med dig en sak att göra, inte tio. Fråga vart du vänder dig med din egen oro.', {
          id: 'meeting-circle.relative.closing.during',
          desc: 'To somebody close, during the closing',
        }),
    },
  },
  other: {
    opening: {
      before: ({ msg }) =>
        msg('Ta reda på varför du är inbjuden, och vad personen hoppas att du bidrar med.', {
          id: 'meeting-circle.other.opening.before',
          desc: 'To others, to prepare for the opening',
        }),
      during: ({ msg }) =>
        msg('Presentera dig, och säg på vems uppdrag du kommer.', {
          id: 'meeting-circle.other.opening.during',
          desc: 'To others, during the opening',
        }),
    },
    situation: {
      before: ({ msg }) =>
        msg('Välj ut det du vet som hör till frågorna. Resten stannar hos dig.', {
          id: 'meeting-circle.other.situation.before',
          desc: 'To others, to prepare for how things are now',
        }),
      during: ({ msg }) =>
        msg('Ta ordet när din fråga är uppe. Håll dig till det personen vet att du berättar.', {
          id: 'meeting-circle.other.situation.during',
          desc: 'To others, during how things are now',
        }),
    },
    needs: {
      before: ({ msg }) =>
        msg('Undersök vilka dörrar din organisation eller förening kan öppna.', {
          id: 'meeting-circle.other.needs.before',
          desc: 'To others, to prepare for needs, goals and measures',
        }),
      during: ({ msg }) =>
        msg('Kom med idéer, och fråga om de passar. Ett nej tack är också ett bra svar.', {
          id: 'meeting-circle.other.needs.during',
          desc: 'To others, during needs, goals and measures',
        }),
    },
    summary: {
      before: ({ msg }) =>
        msg('Fundera på om du ska stå med i planen, och i så fall för vad.', {
          id: 'meeting-circle.other.summary.before',
          desc: 'To others, to prepare for the summary',
        }),
      during: ({ msg }) =>
        msg('Upprepa kort det du åtar dig, så att den som skriver får med det.', {
          id: 'meeting-circle.other.summary.during',
          desc: 'To others, during the summary',
        }),
    },
    closing: {
      before: ({ msg }) =>
        msg('Bestäm om du behövs nästa gång, eller om det räcker att du får höra hur det gick.', {
          id: 'meeting-circle.other.closing.before',
          desc: 'To others, to prepare for the closing',
        }),
      during: ({ msg }) =>
        msg('Ge personen dina kontaktuppgifter. Det du har hört här tar du inte med dig ut.', {
          id: 'meeting-circle.other.closing.during',
          desc: 'To others, during the closing',
        }),
    },
  },
};
