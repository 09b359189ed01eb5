/// Sentences for what has gone stale, by reason.
enum StalePhrases {
    static let all: [String: FindingPhrases] = [
        "passed_deadline": FindingPhrases(
            label: Bilingual("Sista dag har passerat", "Deadline has passed"),
            explanation: Bilingual(
                "Sista dagen för {offering}[, {date},] har passerat.",
                "The deadline of {offering}[, {date},] has passed."),
            action: Bilingual(
                "Fråga främjaren om en ny omgång kommer; stäng annars insatsen i katalogen.",
                "Ask the promoter whether a new round is coming; otherwise close the entry.")),
        "closed_round": FindingPhrases(
            label: Bilingual("Omgången är stängd", "Round is closed"),
            explanation: Bilingual(
                "{offering} säger själv att det är stängt.",
                "{offering} says itself that it is closed."),
            action: Bilingual(
                "Sätt status till tillfälligt stängd, eller ta bort insatsen.",
                "Set the status to temporarily closed, or remove the entry.")),
        "past_event": FindingPhrases(
            label: Bilingual("Dagen har passerat", "Day has passed"),
            explanation: Bilingual(
                "{offering} gäller[ {date},] en dag som har passerat.",
                "{offering} is for[ {date},] a day that has passed."),
            action: Bilingual("Fråga om nästa tillfälle.", "Ask for the next date.")),
        "budget_year": FindingPhrases(
            label: Bilingual("Budget för ett gammalt år", "Budget of an old year"),
            explanation: Bilingual(
                "Sidan om {offering} talar om pengar för[ {year},] ett år som är slut.",
                "The page of {offering} speaks of money for[ {year},] a year that is over."),
            action: Bilingual(
                "Fråga främjaren vad som gäller i år.", "Ask the promoter what holds this year.")),
        "ended_project": FindingPhrases(
            label: Bilingual("Projektet är avslutat", "Project has ended"),
            explanation: Bilingual(
                "{offering} bygger på ett projekt som är slut[ sedan {date}].",
                "{offering} rests on a project that has ended[, on {date}]."),
            action: Bilingual(
                "Avsluta insatsen om ingen har tagit över den.", "Close the entry unless someone took it over.")),
        "ended_campaign": FindingPhrases(
            label: Bilingual("Kampanjen är slut", "Campaign has ended"),
            explanation: Bilingual(
                "{offering} hör till en kampanj som är slut.",
                "{offering} belongs to a campaign that is over."),
            action: Bilingual("Be främjaren ta ned sidan.", "Ask the promoter to take the page down.")),
        "seasonal": FindingPhrases(
            label: Bilingual("Gammal säsong", "Old season"),
            explanation: Bilingual(
                "Sidan om {offering} gäller en säsong som är över.",
                "The page of {offering} is for a season that is over."),
            action: Bilingual("Be främjaren uppdatera sidan.", "Ask the promoter to update the page.")),
        "withdrawn": FindingPhrases(
            label: Bilingual("Finns inte längre", "No longer offered"),
            explanation: Bilingual(
                "{offering} erbjuds inte längre, enligt sidan.",
                "{offering} is no longer offered, says the page."),
            action: Bilingual("Ta bort insatsen ur katalogen.", "Remove the entry from the catalogue.")),
        "not_updated": FindingPhrases(
            label: Bilingual("Länge sedan uppdaterad", "Not updated for long"),
            explanation: Bilingual(
                "Sidan om {offering} har inte uppdaterats på länge[, senast {date}].",
                "The page of {offering} was not updated for long[, last on {date}]."),
            action: Bilingual(
                "Be främjaren bekräfta att allt stämmer.", "Ask the promoter to confirm that all is right.")),
        "wrong_owner": FindingPhrases(
            label: Bilingual("Någon annan ansvarar", "Somebody else is responsible"),
            explanation: Bilingual(
                "{offering} beskrivs av en främjare som inte längre verkar ansvara för insatsen[; det verkar {promoter} göra].",
                "{offering} is described by a promoter that no longer seems responsible for it[; {promoter} seems to be]."
            ),
            action: Bilingual(
                "Fråga vem som ansvarar, och be den andra ta ned sin sida.",
                "Ask who is responsible, and the other one to take its page down.")),
        "contact_left": FindingPhrases(
            label: Bilingual("Kontakten har slutat", "Contact has left"),
            explanation: Bilingual(
                "Kontakten för {offering} verkar ha slutat.",
                "The contact of {offering} seems to have left."),
            action: Bilingual("Be om en ny kontakt.", "Ask for a new contact.")),
        "dead_link": FindingPhrases(
            label: Bilingual("Död länk", "Dead link"),
            explanation: Bilingual(
                "Sidan om {offering} finns inte längre[, inte sedan {date}].",
                "The page of {offering} is gone[, since {date}]."),
            action: Bilingual(
                "Fråga om insatsen finns kvar och var den beskrivs.", "Ask whether it is still offered, and where.")),
        "soft_404": FindingPhrases(
            label: Bilingual("Sidan visar något annat", "Page shows something else"),
            explanation: Bilingual(
                "Adressen till {offering} svarar, men med startsidan eller en felsida.",
                "The address of {offering} answers, but with the start page or an error page."),
            action: Bilingual("Be främjaren om rätt adress.", "Ask the promoter for the right address.")),
        "contradiction": FindingPhrases(
            label: Bilingual("Motsägelse", "Contradiction"),
            explanation: Bilingual(
                "{offering} beskrivs olika på olika sidor[: {field} är {before} på en och {after} på en annan].",
                "{offering} is described differently on different pages[: {field} is {before} on one and {after} on another]."
            ),
            action: Bilingual("Fråga vad som gäller.", "Ask which one holds.")),
        "never_assured": FindingPhrases(
            label: Bilingual("Aldrig bekräftad", "Never assured"),
            explanation: Bilingual("Ingen har bekräftat {offering}.", "Nobody has assured {offering}."),
            action: Bilingual("Be främjaren bekräfta uppgifterna.", "Ask the promoter to confirm the entry.")),
        "review_due": FindingPhrases(
            label: Bilingual("Dags att bekräfta", "Review is due"),
            explanation: Bilingual(
                "Det är längre sedan {offering} bekräftades[ ({date})] än regionen har bestämt.[ Senast {mandatory} skulle det ha gjorts.]",
                "{offering} was assured longer ago[ ({date})] than the region decided.[ It should have been by {mandatory}.]"
            ),
            action: Bilingual("Be främjaren bekräfta uppgifterna.", "Ask the promoter to confirm the entry.")),
    ]
}
