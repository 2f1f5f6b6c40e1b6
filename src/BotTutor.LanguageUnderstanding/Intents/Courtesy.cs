namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Takes off how a message is opened and closed, as long as a wish is left: "selamat sore min, mau tanya dong, ... terima kasih".</summary>
internal static class Courtesy
{
    /// <summary>How many words make a wish; a shorter message is the courtesy.</summary>
    private const int LeastLeft = 3;

    private const int LongestOpening = 4;

    private static readonly HashSet<string> Openings = ["halo", "selamat", "assalamualaikum", "permisi", "salam", "pagi", "siang", "sore", "malam", "met", "dear", "maaf", "good", "morning", "afternoon", "evening", "wr", "wb"];

    private static readonly HashSet<string> Requests = ["tolong", "mohon", "bagaimana", "kenapa", "kapan", "mana", "dimana", "berapa", "bisa", "apa", "belum", "minta", "can", "how", "when", "where", "what", "please"];

    private static readonly string[][] Wrappings = [["mau", "tanya"], ["mau", "nanya"], ["ingin", "tanya"], ["boleh", "tanya"], ["numpang", "tanya"], ["ingin", "bertanya"], ["mau", "bertanya"]];

    public static List<FeatureWord> TakenOff(List<FeatureWord> words)
    {
        var opening = 0;
        while (opening < Math.Min(words.Count, LongestOpening) && Openings.Contains(words[opening].Norm))
        {
            opening++;
        }

        var left = words.Count - opening >= LeastLeft ? words[opening..] : words;
        foreach (var wrapping in Wrappings)
        {
            var at = Enumerable.Range(0, Math.Max(0, left.Count - 1)).FirstOrDefault(index => left[index].Norm == wrapping[0] && left[index + 1].Norm == wrapping[1], -1);
            if (at >= 0 && left.Count - 2 >= LeastLeft)
            {
                left = [.. left[..at], .. left[(at + 2)..]];
            }
        }

        return WithoutThanks(left);
    }

    private static List<FeatureWord> WithoutThanks(List<FeatureWord> words)
    {
        var closes = words.Count >= LeastLeft + 2 && words[^1].Norm == "kasih" && words[^2].Norm == "terima";
        return closes && words.Take(words.Count - 2).Any(word => Requests.Contains(word.Norm)) ? words[..^2] : words;
    }
}
