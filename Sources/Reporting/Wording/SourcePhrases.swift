/// Sentences for sources in trouble, by health.
enum SourcePhrases {
    static let all: [String: FindingPhrases] = [
        "moved": phrases(
            "Sidan har flyttat", "Page has moved", "Källan {source} har flyttat för gott[ till {movedTo}].",
            "The source {source} has moved for good[ to {movedTo}].", "Skriv den nya adressen i sources.yml.",
            "Write the new address into sources.yml."),
        "gone": phrases(
            "Sidan är borta", "Page is gone", "Källan {source} finns inte längre.",
            "The source {source} is gone.", "Leta upp den nya adressen, eller ta bort källan.",
            "Find the new address, or remove the source."),
        "blocked": phrases(
            "Vi släpps inte in", "We are not let in", "Källan {source} släpper inte in Samsyn.",
            "The source {source} does not let Samsyn in.", "Be främjaren om lov att läsa sidan, eller om ett flöde.",
            "Ask the promoter for leave to read the page, or for a feed."),
        "transient": phrases(
            "Tillfälligt fel", "Passing fault", "Källan {source} har ett fel som brukar gå över.",
            "The source {source} has a fault that tends to pass.", "Vänta: Samsyn försöker igen.",
            "Wait: Samsyn tries again."),
        "error": phrases(
            "Går inte att läsa", "Cannot be read", "Källan {source} gick inte att läsa.",
            "The source {source} could not be read.", "Titta på adressen i en webbläsare.",
            "Look at the address in a browser."),
        "timeout": phrases(
            "Svarar för långsamt", "Answers too slowly", "Källan {source} svarade inte i tid.",
            "The source {source} did not answer in time.", "Vänta: Samsyn försöker igen.", "Wait: Samsyn tries again."),
        "tls": phrases(
            "Certifikatet duger inte", "Certificate is no good",
            "Källan {source} har ett certifikat som inte går att lita på.",
            "The source {source} has a certificate that cannot be trusted.", "Tala om det för främjaren.",
            "Tell the promoter."),
        "dns": phrases(
            "Adressen finns inte", "No such host", "Servern för {source} går inte att hitta.",
            "The host of {source} cannot be found.", "Kontrollera stavningen, och att servern har nätverk.",
            "Check the spelling, and that the server has a network."),
        "robots_denied": phrases(
            "robots.txt säger nej", "robots.txt says no", "Källan {source} vill inte läsas av program.",
            "The source {source} does not want to be read by programs.",
            "Be främjaren om lov; skriv då `robots: ignore` med skälet i sources.yml.",
            "Ask the promoter; then write `robots: ignore` with the reason into sources.yml."),
        "empty": phrases(
            "Inget hittades", "Nothing was found", "Källan {source} gick att läsa, men där fanns inga insatser längre.",
            "The source {source} was read, but holds no offerings any more.",
            "Titta på sidan; inget har tagits bort ur katalogen.",
            "Look at the page; nothing was removed from the catalogue."),
        "shrunk": phrases(
            "Mycket färre än förut", "Far fewer than before", "Källan {source} visar mycket färre insatser än förut.",
            "The source {source} shows far fewer offerings than before.",
            "Titta på sidan; inget har tagits bort ur katalogen.",
            "Look at the page; nothing was removed from the catalogue."),
        "truncated": phrases(
            "Sidan kom inte hel", "Page came incomplete", "Källan {source} kom bara till en del.",
            "The source {source} came only in part.", "Vänta: Samsyn försöker igen.", "Wait: Samsyn tries again."),
        "structure_changed": phrases(
            "Sidan är ombyggd", "Page was rebuilt", "Reglerna för {source} hittar inget längre.",
            "The rules for {source} find nothing any more.",
            "Rätta `select` i sources.yml; `samsyn try` visar vad som syns.",
            "Mend `select` in sources.yml; `samsyn try` shows what is seen."),
        "soft_404": phrases(
            "Sidan visar något annat", "Page shows something else",
            "Källan {source} svarar, men med startsidan eller en felsida.",
            "The source {source} answers, but with the start page or an error page.", "Leta upp den rätta adressen.",
            "Find the right address."),
        "needs_browser": phrases(
            "Syns bara i webbläsare", "Seen only in a browser", "Källan {source} är tom tills skript har körts.",
            "The source {source} is empty until scripts have run.",
            "Fråga främjaren efter ett flöde eller en annan sida.",
            "Ask the promoter for a feed or another page."),
        "too_large": phrases(
            "För stor", "Too large", "Källan {source} är större än gränsen.",
            "The source {source} is larger than the limit.", "Höj `limits` för källan, eller välj en mindre sida.",
            "Raise `limits` for the source, or choose a smaller page."),
        "wrong_type": phrases(
            "Fel sorts fil", "Wrong kind of file", "Källan {source} är inget som Samsyn kan läsa.",
            "The source {source} is nothing that Samsyn can read.", "Välj en sida eller ett flöde i stället.",
            "Choose a page or a feed instead."),
        "deletion_guard": phrases(
            "Många är borta på en gång", "Many are gone at once",
            "Källan {source} saknar nu[ {count}] insatser på en gång. De är kvar i katalogen tills någon har sagt sitt.",
            "The source {source} lacks[ {count}] offerings at once. They stay until a person has said so.",
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
