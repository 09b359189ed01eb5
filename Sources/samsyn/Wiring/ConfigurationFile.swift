import Configuring
import FoundationEssentials
import Reading

/// Reads sources.yml from disk and checks it, selectors too.
enum ConfigurationFile {
    static func check(_ path: String) -> ConfigurationCheck {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.bytes(at: path)
        } catch {
            return ConfigurationCheck(unreadable: "\(error)", file: path)
        }
        return ConfigurationCheck(of: bytes, file: path) { selector in
            do throws(SelectorError) {
                _ = try Selector(selector)
                return nil
            } catch {
                return error.description
            }
        }
    }
}
