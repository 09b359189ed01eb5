/// The JSON Schema (draft 7) of sources.yml, with which editors complete and check keys.
public enum SourcesSchema {
    /// The file as it lies in `Sources/Configuring/Schema/`, UTF-8.
    public static let json: [UInt8] = PackageResources.sources_schema_json
}
