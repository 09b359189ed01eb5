import ArgumentParser

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Prints the sources.yml with which Samsyn watches the region.")

    @OptionGroup var option: PortOption

    func run() throws {
        print(SourcesFile.text(of: try option.region()), terminator: "")
    }
}
