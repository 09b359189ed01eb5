import Configuring

/// The least that a sources.yml must say, before its promoters.
let head = """
    region: Region Fjällvinden
    contact: samordnare@fjallvinden.se

    """

/// A whole file with one source that has `lines` besides its id and address.
func file(withSource lines: String...) -> String {
    head + """
        promoters:
          - id: kraft
            name: Kraftkontoret
            sources:
              - id: kraft-stod
                url: https://kraftkontoret.se/stod

        """ + lines.map { "        \($0)\n" }.joined()
}

/// What a check of `text` complains of, each as it is printed.
func complaints(of text: String) -> [String] {
    ConfigurationCheck(of: Array(text.utf8)).errors.map(\.description)
}

func notes(on text: String) -> [String] {
    ConfigurationCheck(of: Array(text.utf8)).notes.map(\.description)
}

func configuration(of text: String) throws -> RegionConfiguration {
    try ConfigurationCheck(of: Array(text.utf8)).get()
}
