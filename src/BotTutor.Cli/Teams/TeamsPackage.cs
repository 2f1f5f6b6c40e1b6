using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Cli.Teams;

/// <summary>The app package that Teams installs: the manifest with the bot's own values, its translations, two icons.</summary>
/// <param name="AppId">The "Application (client) ID" of the bot.</param>
/// <param name="Address">Where the host is reached.</param>
/// <param name="Version">Such as <c>1.0.0</c>; Teams offers an update where it has grown.</param>
internal sealed record TeamsPackage(string AppId, string Address, string Version)
{
    private const string Manifest = "manifest.json";
    private const string Color = "color.png";
    private const string Outline = "outline.png";

    private static readonly (string Path, int Most)[] Texts =
        [("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4_000)];

    /// <summary>Writes the package, or nothing where something is wrong.</summary>
    /// <param name="folder">Where the manifest and the icons are.</param>
    /// <param name="file">The package.</param>
    /// <returns>What is wrong; nothing when it is written.</returns>
    public IReadOnlyList<string> Write(string folder, string file)
    {
        List<string> faults = [.. ValueFaults()];
        foreach (var name in new[] { Manifest, Color, Outline }.Where(name => !File.Exists(Path.Combine(folder, name))))
        {
            faults.Add($"{Path.Combine(folder, name)} is missing: --folder should name the folder with manifest.json, color.png and outline.png.");
        }

        if (faults.Count > 0)
        {
            return faults;
        }

        var files = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), path => Encoding.UTF8.GetBytes(Filled(File.ReadAllText(path))));
        files[Color] = File.ReadAllBytes(Path.Combine(folder, Color));
        files[Outline] = File.ReadAllBytes(Path.Combine(folder, Outline));
        faults.AddRange([.. IconFaults(Color, files[Color], 192), .. IconFaults(Outline, files[Outline], 32), .. ManifestFaults(files)]);
        if (faults.Count == 0)
        {
            Zip(files, file);
        }

        return faults;
    }

    private IEnumerable<string> ValueFaults()
    {
        if (!Guid.TryParse(AppId, out _))
        {
            yield return $"--app-id should look like 11111111-2222-3333-4444-555555555555, but it is '{AppId}'. Azure shows it as 'Application (client) ID' of the app registration.";
        }

        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme != "https")
        {
            yield return $"--address should be the host's https address, such as https://bot.example.com, but it is '{Address}'.";
        }

        if (!System.Version.TryParse(Version, out var version) || version.Build < 0)
        {
            yield return $"--version should look like 1.0.0, but it is '{Version}'.";
        }
    }

    private string Filled(string text) => text
        .Replace("{{appId}}", AppId, StringComparison.Ordinal)
        .Replace("{{address}}", new Uri(Address).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
        .Replace("{{host}}", new Uri(Address).Authority, StringComparison.Ordinal)
        .Replace("{{version}}", Version, StringComparison.Ordinal);

    private static IEnumerable<string> IconFaults(string name, byte[] picture, int side)
    {
        // The size of a PNG stands in its first chunk.
        var isPng = picture.Length > 24 && picture.AsSpan(1, 3).SequenceEqual("PNG"u8);
        var (width, height) = isPng ? (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))) : (0, 0);
        if (width != side || height != side)
        {
            yield return $"{name} should be a PNG of {side} x {side}, but it is {(isPng ? $"one of {width} x {height}" : "none")}.";
        }
    }

    private static IEnumerable<string> ManifestFaults(Dictionary<string, byte[]> files)
    {
        if (Read(files[Manifest]) is not { } manifest)
        {
            yield return $"{Manifest} should be a JSON object.";
            yield break;
        }

        foreach (var (path, most) in Texts)
        {
            var text = (string?)path.Split('.').Aggregate((JsonNode?)manifest, static (node, name) => (node as JsonObject)?[name]);
            if (text is not { Length: > 0 } || text.Length > most)
            {
                yield return $"{Manifest}: {path} should have 1 to {most} characters, but it has {text?.Length ?? 0}.";
            }
        }

        foreach (var language in manifest["localizationInfo"]?["additionalLanguages"] as JsonArray ?? [])
        {
            var name = (string?)language?["file"] ?? "";
            if (!files.TryGetValue(name, out var texts) || Read(texts) is null)
            {
                yield return $"{Manifest}: the texts of '{language?["languageTag"]}' should be a JSON object in {name}.";
            }
        }
    }

    private static JsonObject? Read(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Zip(Dictionary<string, byte[]> files, string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        foreach (var (name, bytes) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }
}
