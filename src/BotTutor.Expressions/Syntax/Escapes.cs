using System.Text;

namespace BotTutor.Expressions.Syntax;

/// <summary>What a backslash means in front of a character.</summary>
public static class Escapes
{
    /// <summary>The text without its escapes. A backslash in front of any other character stands for itself.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="also">Characters beside <c>\r \n \t \\</c> that a backslash makes plain, such as the quote around the text.</param>
    public static string Resolve(ReadOnlySpan<char> text, string also = "") => Resolve(text, also, hasPairs: true);

    private static string Resolve(ReadOnlySpan<char> text, string also, bool hasPairs)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var next = place + 1 < text.Length ? text[place + 1] : '\0';
            var meant = text[place] != '\\' ? default(char?) : next == '\\' && !hasPairs ? null : Meaning(next, also);
            plain.Append(meant ?? text[place]);
            place += meant is null ? 0 : 1;
        }

        return plain.ToString();
    }

    /// <summary>The same inside backticks, where a backslash is plain in front of another one: <c>\\`</c> is a backslash and a backtick.</summary>
    public static string ResolveInInterpolation(ReadOnlySpan<char> text) => Resolve(text, "`$", hasPairs: false);

    private static char? Meaning(char escaped, string also) => escaped switch
    {
        'r' => '\r',
        'n' => '\n',
        't' => '\t',
        '\\' => '\\',
        _ when also.Contains(escaped, StringComparison.Ordinal) => escaped,
        _ => null,
    };
}
