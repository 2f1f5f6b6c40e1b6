using System.Text.RegularExpressions;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Conversation.Assistant;

/// <summary>Takes out of a message what tells who somebody is: phones, addresses, names, e-mail, order numbers and other long numbers.</summary>
internal static partial class Redaction
{
    private const string Taken = "[...]";
    private const int ShortestName = 3;

    private static readonly string[] Personal = ["personName", "address", "phonenumber", "email", "url", "orderNumber"];

    /// <param name="text">What the person wrote.</param>
    /// <param name="person">What the channel calls the person, if it does.</param>
    /// <param name="context">How to read the text.</param>
    public static string Of(string text, string? person, RecognitionContext context)
    {
        var kept = text;
        foreach (var found in PrebuiltEntities.Read(text, Personal, context).OrderByDescending(found => found.Start))
        {
            // Values may lie within each other; what is cut already is not cut twice.
            var end = Math.Min(found.End, kept.Length);
            kept = found.Start < end ? string.Concat(kept.AsSpan(0, found.Start), Taken, kept.AsSpan(end)) : kept;
        }

        kept = Mail().Replace(kept, Taken);
        kept = Introduction().Replace(kept, $"$1{Taken}");
        kept = Street().Replace(kept, Taken);
        kept = LongNumber().Replace(kept, Taken);
        foreach (var name in (person ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length >= ShortestName))
        {
            kept = Regex.Replace(kept, $@"\b{Regex.Escape(name)}\b", Taken, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(100));
        }

        return kept;
    }

    [GeneratedRegex(@"[^\s@]+@[^\s@]+")]
    private static partial Regex Mail();

    /// <summary>Seven digits and more, as phones, accounts and cards have them; a price may have as many, and is rarely what is asked.</summary>
    [GeneratedRegex(@"\+?\d(?:[\s.\-()]{0,2}\d){6,}")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\b((?:nama(?:ku| saya| aku)?|atas nama|a\.?n\.?|panggil saja|my name is|i am called|this is)\s*:?\s+)\p{L}+(?:\s+\p{Lu}\p{L}*)*", RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\b(?:jl|jln|jalan|gang|gg|komplek|perumahan|perum|blok|rt|rw)\b\.?\s*[^,.?!;\n]*", RegexOptions.IgnoreCase)]
    private static partial Regex Street();
}
