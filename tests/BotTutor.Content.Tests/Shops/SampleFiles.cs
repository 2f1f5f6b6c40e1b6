using BotTutor.Content.Shops;
using BotTutor.Diagnostics;

namespace BotTutor.Content.Tests.Shops;

/// <summary>The YAML files beside these tests.</summary>
internal static class SampleFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Shops");

    public static string SoundFolder { get; } = Path.Combine(Folder, "Sound");

    public static string BrokenFolder { get; } = Path.Combine(Folder, "Broken");

    public static string Sound(string file) => File.ReadAllText(Path.Combine(SoundFolder, file + ".yaml"));

    /// <summary>Reads the sound shop with one of its texts replaced.</summary>
    public static ShopReading Read(string replaced = "", string name = "", string content = "")
    {
        return ShopFiles.Read(Text("shop"), Text("shipping"), Text("catalog"), picture => !picture.Contains("none", StringComparison.Ordinal));

        SourceText Text(string file) => file == replaced ? new SourceText(name, content) : new SourceText(file + ".yaml", Sound(file));
    }
}
