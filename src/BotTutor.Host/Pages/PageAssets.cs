using Microsoft.AspNetCore.StaticAssets;

namespace BotTutor.Host.Pages;

/// <summary>
/// The addresses of the static files that may be kept for ever, because their content is in the name. Public only because pages name it
/// as a parameter.
/// </summary>
public sealed class PageAssets
{
    private readonly Lazy<IReadOnlyDictionary<string, Asset>> _assets;

    internal PageAssets(IEnumerable<EndpointDataSource> sources) =>
        _assets = new(() => Find(sources.SelectMany(source => source.Endpoints).Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>()));

    /// <summary>Gets a file by its path under wwwroot.</summary>
    public Asset this[string path] => _assets.Value.GetValueOrDefault(path) ?? new Asset($"/{path}", null);

    private static Dictionary<string, Asset> Find(IEnumerable<StaticAssetDescriptor> descriptors)
    {
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Selectors.Count == 0))
        {
            if (Property(descriptor, "label") is { } label)
            {
                assets[label] = new Asset($"/{descriptor.Route}", Property(descriptor, "integrity"));
            }
        }

        return assets;
    }

    private static string? Property(StaticAssetDescriptor descriptor, string name) =>
        descriptor.Properties.FirstOrDefault(property => property.Name == name)?.Value;

    /// <param name="Address">Where the page finds the file.</param>
    /// <param name="Integrity">What the browser checks it against.</param>
    public sealed record Asset(string Address, string? Integrity);
}
