import type { Translated } from "../catalogue.ts";
import type { usages as english } from "../en/usages.ts";

export const usages: Translated<typeof english> = {
  "build-usage": `npm run build -- [--clean] [--explain] [--profile]

Kontrollerer innholdet og bygger nettstedet. Innstillinger er miljøvariabler som heter PRESSROOM_*; README lister dem.

--clean    lager alle filer på nytt; bilder hentes fra mellomlageret
--explain  sier for hver fil som lages, hvorfor den lages
--profile  skriver trinn, de tregeste sidene og de største filene til profile.txt i mellomlageret`,
  "check-usage": `npm run check -- [--format text|json|github|gitlab|sarif] [--base GREN] [--fix] [--dry-run]
                    [--language nb|nn|en]

Leser alt innhold og skriver hva som er galt med det. Bygger ingenting.

--format  text for mennesker, med linjen i filen; json for programmer; github for merknader i GitHub Actions, der det
          er standard; gitlab for en kodekvalitetsrapport; sarif for SARIF 2.1.0
--base    kontrollerer også det som er nytt eller endret siden denne grenen, taggen eller commiten: datoer i fortiden,
          publiserte tekster uten rettelse. I en pull eller merge request brukes grenen den går til.
--fix     gjør trygge endringer før sjekken: tidspunkter, typer og felt som er skrevet på en annen måte, harde
          mellomrom og usynlige tegn. Sier hva som er endret, og lar alle andre tegn være som de er.
--dry-run viser hva --fix ville endre, og endrer ingenting
--language  språket i rapporten: nb, nn eller en; ellers editorsLanguage i pressroom/site.yaml, så terminalens`,
  "start-usage": `npm start

Bygger presserommet med utkast og meldinger med sperrefrist, viser det på denne maskinen og bygger det på nytt når noe
endres. PORT velger en annen port enn 8080, 0 en ledig; HOST lar andre nå det (0.0.0.0: alle).`,
  "cms-usage": `npm run cms -- [--branches]

Åpner redaksjonens skjema på denne maskinen, uten konto, sammen med forhåndsvisningen fra npm start. Det som lagres der,
blir skrevet i filene til presserommet. Med --branches får hver melding sin egen gren, slik skjemaet i det publiserte
presserommet gjør; flett grenen for å ta meldingen inn.
PORT velger en annen port enn 8080, 0 en ledig.`,
  "due-usage": `npm run due -- [--since "2026-03-12T08:39:00+01:00" | --site] [--wait 50] [--json]

Sier hva som publiseres, vises eller går ut av seg selv, og når: sperrefrister, planlagte meldinger, rettelser, frister,
arrangementer, varsler. Bygger ingenting.

--since  sier først hva som har skjedd siden det tidspunktet; sluttkoden er 0 hvis noe har skjedd, ellers 3
--site   som --since, fra tidspunktet det publiserte nettstedet oppgir; svarer det ikke, må det bygges
--wait   venter hvis ingenting har skjedd, men noe publiseres eller trekkes tilbake innen så mange minutter
--json   skriver JSON`,
};
