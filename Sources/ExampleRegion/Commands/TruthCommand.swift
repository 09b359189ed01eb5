import ArgumentParser

struct TruthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "truth", abstract: "Prints what is true of the region, week by week, as JSON lines.")

    @OptionGroup var option: PortOption

    func run() throws {
        for row in Truth(of: try option.region()).rows() { print(try row.line()) }
    }
}
