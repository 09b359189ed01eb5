/// Sentences for sources in trouble, by health.
enum SourcePhrases {
    static let all: [String: FindingPhrases] = [
        "moved": phrases(
            "Sidan har flyttat", "Page has moved", "{source} har flyttat för gott till {movedTo}.",
            "{source} has moved for good to {movedTo}.", "Skriv den nya adressen i sources.yml.",
            "Write the new address into sources.yml."),
        "gone": phrases(
            "Sidan är borta", "Page is gone", "{source} finns inte längre ({failure}).",
            "{source} is gone ({failure}).", "Leta upp den nya adressen, eller ta bort källan.",
            "Find the new address, or remove the source."),
        "blocked": phrases(
            "Vi släpps inte in", "We are not let in", "{source} släpper inte in Samsyn ({failure}).",
            "{source} does not let Samsyn in ({failure}).", "Be främjaren om lov att läsa sidan, eller om ett flöde.",
            "Ask the promoter for leave to read the page, or for a feed."),
        "transient": phrases(
            "Tillfälligt fel", "Passing fault", "{source} har ett fel som brukar gå över ({failure}).",
            "{source} has a fault that tends to pass ({failure}).", "Vänta: Samsyn försöker igen.",
            "Wait: Samsyn tries again."),
        "error": phrases(
            "Går inte att läsa", "Cannot be read", "{source} gick inte att läsa ({failure}).",
            "{source} could not be read ({failure}).", "Titta på adressen i en webbläsare.",
            "Look at the address in a browser."),
        "timeout": phrases(
            "Svarar för långsamt", "Answers too slowly", "{source} svarade inte i tid ({failure}).",
            "{source} did not answer in time ({failure}).", "Vänta: Samsyn försöker igen.", "Wait: Samsyn tries again."),
        "tls": phrases(
            "Certifikatet duger inte", "Certificate is no good",
            "{source} har ett certifikat som inte går att lita på ({failure}).",
            "{source} has a certificate that cannot be trusted ({failure}).", "Tala om det för främjaren.",
            "Tell the promoter."),
        "dns": phrases(
            "Adressen finns inte", "No such host", "Servern för {source} går inte att hitta ({failure}).",
            "The host of {source} cannot be found ({failure}).", "Kontrollera stavningen, och att servern har nätverk.",
            "Check the spelling, and that the server has a network."),
        "robots_denied": phrases(
            "robots.txt säger nej", "robots.txt says no", "{source} vill inte läsas av program ({failure}).",
            "{source} does not want to be read by programs ({failure}).",
            "Be främjaren om lov; skriv då `robots: ignore` med skälet i sources.yml.",
            "Ask the promoter; then write `robots: ignore` with the reason into sources.yml."),
        "empty": phrases(
            "Inget hittades", "Nothing was found", "{source} gick att läsa, men där fanns inga insatser längre.",
            "{source} was read, but holds no offerings any more.",
            "Titta på sidan; inget har tagits bort ur katalogen.",
            "Look at the page; nothing was removed from the catalogue."),
        "shrunk": phrases(
            "Mycket färre än förut", "Far fewer than before", "{source} visar mycket färre insatser än förut.",
            "{source} shows far fewer offerings than before.", "Titta på sidan; inget har tagits bort ur katalogen.",
            "Look at the page; nothing was removed from the catalogue."),
        "truncated": phrases(
            "Sidan kom inte hel", "Page came incomplete", "{source} kom bara till en del ({failure}).",
            "{source} came only in part ({failure}).", "Vänta: Samsyn försöker igen.", "Wait: Samsyn tries again."),
        "structure_changed": phrases(
            "Sidan är ombyggd", "Page was rebuilt", "Reglerna för {source} hittar inget längre ({failure}).",
            "The rules for {source} find nothing any more ({failure}).",
            "Rätta `select` i sources.yml; `samsyn try` visar vad som syns.",
            "Mend `select` in sources.yml; `samsyn try` shows what is seen."),
        "soft_404": phrases(
            "Sidan visar något annat", "Page shows something else",
            "{source} svarar, men med startsidan eller en felsida.",
            "{source} answers, but with the start page or an error page.", "Leta upp den rätta adressen.",
            "Find the right address."),
        "needs_browser": phrases(
            "Syns bara i webbläsare", "Seen only in a browser", "{source} är tom tills skript har körts.",
            "{source} is empty until scripts have run.", "Fråga främjaren efter ett flöde eller en annan sida.",
            "Ask the promoter for a feed or another page."),
        "too_large": phrases(
            "För stor", "Too large", "{source} är större än gränsen ({failure}).",
            "{source} is larger than the limit ({failure}).", "Höj `limits` för källan, eller välj en mindre sida.",
            "Raise `limits` for the source, or choose a smaller page."),
        "wrong_type": phrases(
            "Fel sorts fil", "Wrong kind of file", "{source} är inget som Samsyn kan läsa ({failure}).",
            "{source} is nothing that Samsyn can read ({failure}).", "Välj en sida eller ett flöde i stället.",
            "Choose a page or a feed instead."),
        "deletion_guard": phrases(
            "Många är borta på en gång", "Many are gone at once",
            "{count} insatser på en gång saknas i {source}. De är kvar i katalogen tills någon har sagt sitt.",
            "{count} offerings at once are missing from {source}. They stay until a person has said so.",
            "Godkänn om de verkligen är borta, avvisa annars.", "Accept if they are really gone, else reject."),
    ]

    private static func phrases(
        _ label: String, _ labelEnglish: String, _ explanation: String, _ explanationEnglish: String, _ action: String,
        _ actionEnglish: String
    ) -> FindingPhrases {
        FindingPhrases(
            label: Bilingual(label, labelEnglish), explanation: Bilingual(explanation, explanationEnglish),
            action: Bilingual(action, actionEnglish))
    }
}
