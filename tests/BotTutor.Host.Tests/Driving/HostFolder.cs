namespace BotTutor.Host.Tests.Driving;

/// <summary>A folder of one test's own, gone afterwards.</summary>
internal sealed class HostFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("bottutor-host-").FullName;

    public string Database => System.IO.Path.Combine(Path, "shop.db");

    public void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
