using System.Globalization;
using System.Text;

namespace BotTutor.Shop.Products;

/// <summary>Words as they are compared in a search: lower-case, without accents and punctuation, each once.</summary>
internal static class SearchWords
{
    // A buyer may paste a whole page; nobody looks for more than this.
    private const int MostWords = 40;

    public static IReadOnlyList<string> Of(string text) => Of([text]);

    public static IReadOnlyList<string> Of(IEnumerable<string> texts) =>
        [.. texts.SelectMany(Split).Distinct(StringComparer.Ordinal).Take(MostWords)];

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
