import Configuring
import Daemon
import Fetching
import FoundationEssentials
import Logging
import Model

/// Fetching of an address that need not be in sources.yml: `try`, `discover`.
struct AdHocFetching {
    let check: ConfigurationCheck
    let configuration: RegionConfiguration

    /// - Parameter contact: stands for a configuration where there is none.
    /// - Throws: exit 2 for a configuration with mistakes, or for none at all without a contact.
    init(_ options: RegionOptions, contact: String?) throws {
        let isThere = FileManager.default.fileExists(atPath: options.configurationPath)
        guard let contact, !isThere || options.configurationFile == nil else {
            guard isThere || options.configurationFile != nil else {
                throw Failure(
                    .configuration,
                    [
                        "there is no \(options.configurationPath) that says who asks; name one with --config, or give --contact you@your-region.se"
                    ])
            }
            check = ConfigurationFile.check(options.configurationPath)
            configuration = try check.get()
            return
        }
        check = ConfigurationCheck(
            of: Array("region: \"-\"\ncontact: \(JSONLines.quoted(contact))\npromoters: []\n".utf8), file: "--contact")
        configuration = try check.get()
    }

    /// The source that has the address, else one with the configuration's defaults.
    ///
    /// - Throws: exit 2 where the contact is an example and the address is not of this machine.
    func source(at url: String, id: Identifier<Source>) throws -> Source {
        let source =
            configuration.sources.first { $0.url == url }
            ?? Source(
                id: id, promoter: "-", url: url, delay: configuration.defaults.delay,
                allowedAddresses: configuration.defaults.allowedAddresses, limits: configuration.limits)
        if let refusal = check.contactRefusal(fetching: [source]) {
            throw Failure(.configuration, [refusal.description])
        }
        return source
    }
}
