using System.Collections.Concurrent;
using System.Globalization;

namespace BotTutor.Expressions.Functions;

/// <summary>Locales by name, made once each. A name nobody knows stays unknown here, although the system would invent a locale for it.</summary>
internal static class Locales
{
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<string, CultureInfo?> Known = new(StringComparer.OrdinalIgnoreCase);

    public static CultureInfo? Find(string name)
    {
        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        var made = Make(name);
        if (Known.Count < MostKept)
        {
            Known[name] = made;
        }

        return made;
    }

    private static CultureInfo? Make(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
