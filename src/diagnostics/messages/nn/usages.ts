import type { Translated } from "../catalogue.ts";
import type { usages as english } from "../en/usages.ts";

export const usages: Translated<typeof english> = {
  "build-usage": `npm run build -- [--clean] [--explain] [--profile]

Kontrollerer innhaldet og byggjer nettstaden. Innstillingar er miljøvariablar som heiter PRESSROOM_*; README listar dei.

--clean    lagar alle filer på nytt; bilete blir henta i mellomlageret
--explain  seier for kvar fil som blir laga, kvifor ho blir laga
--profile  skriv trinn, dei tregaste sidene og dei største filene til profile.txt i mellomlageret`,
  "check-usage": `npm run check -- [--format text|json|github|gitlab|sarif] [--base GREIN] [--fix] [--dry-run]
                    [--language nb|nn|en]

Les alt innhald og skriv kva som er gale med det. Byggjer ingenting.

--format  text for menneske, med linja i fila; json for program; github for merknader i GitHub Actions, der det er
          standard; gitlab for ein kodekvalitetsrapport; sarif for SARIF 2.1.0
--base    kontrollerer òg det som er nytt eller endra sidan denne greina, taggen eller commiten: datoar i fortida,
          publiserte tekstar utan retting. I ein pull eller merge request blir greina han går til, brukt.
--fix     gjer trygge endringar før sjekken: tidspunkt, typar og felt som er skrivne på ein annan måte, harde
          mellomrom og usynlege teikn. Seier kva som er endra, og lèt alle andre teikn vere som dei er.
--dry-run viser kva --fix ville endre, og endrar ingenting
--language  språket i rapporten: nb, nn eller en; elles editorsLanguage i pressroom/site.yaml, så terminalen sitt`,
  "start-usage": `npm start

Byggjer presserommet med utkast og meldingar med sperrefrist, viser det på denne maskina og byggjer det på nytt når noko
blir endra. PORT vel ein annan port enn 8080, 0 ein ledig; HOST lèt andre nå det (0.0.0.0: alle).`,
  "cms-usage": `npm run cms -- [--branches]

Opnar skjemaet til redaksjonen på denne maskina, utan konto, saman med førehandsvisinga i npm start. Det som blir lagra
der, blir skrive i filene til presserommet. Med --branches får kvar melding si eiga grein, slik skjemaet i det
publiserte presserommet gjer; flett greina for å ta meldinga inn.
PORT vel ein annan port enn 8080, 0 ein ledig.`,
  "due-usage": `npm run due -- [--since "2026-03-12T08:39:00+01:00" | --site] [--wait 50] [--json]

Seier kva som blir publisert, vist eller går ut av seg sjølv, og når: sperrefristar, planlagde meldingar, rettingar,
fristar, arrangement, varsel. Byggjer ingenting.

--since  seier først kva som har skjedd sidan det tidspunktet; sluttkoden er 0 om noko har skjedd, elles 3
--site   som --since, frå tidspunktet den publiserte nettstaden oppgir; svarer han ikkje, må han byggjast
--wait   ventar om ingenting har skjedd, men noko blir publisert eller trekt tilbake innan så mange minutt
--json   skriv JSON`,
};
