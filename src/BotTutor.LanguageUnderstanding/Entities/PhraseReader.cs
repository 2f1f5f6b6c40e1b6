using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds choices that are said in set phrases: how to pay, how to get the goods.</summary>
internal static class PhraseReader
{
    private static readonly PhraseTable<(string Entity, string Value)> Phrases = Load();

    public static void Read(Findings findings)
    {
        foreach (var match in Phrases.Matches(findings.Message))
        {
            var (entity, value) = match.Value;
            if (findings.AreFree(match.First, match.End) && !IsTaking(findings.Message, match) && !IsPartOfName(findings.Message, match))
            {
                Claim(findings, entity, value, match);
            }
        }
    }

    /// <summary>"transfer bca" says one thing twice.</summary>
    private static void Claim(Findings findings, string entity, string value, PhraseMatch<(string Entity, string Value)> match)
    {
        if (findings.All.Any(known => known.Name == entity && known.Value.GetValue<string>() == value))
        {
            findings.Close(match.First, match.End);
        }
        else
        {
            findings.Claim(entity, match.First, match.End, value);
        }
    }

    /// <summary>"ambil 2" takes two; it does not come to the shop.</summary>
    private static bool IsTaking(Message message, PhraseMatch<(string Entity, string Value)> match) =>
        match.Value.Value == "pickup" && match.End - match.First == 1
        && (NumberWords.At(message, match.End) is not null || message.At(match.End)?.IsAny("yang", "satu") == true);

    /// <summary>"Pos" and "Dana" may be somebody's street or name.</summary>
    private static bool IsPartOfName(Message message, PhraseMatch<(string Entity, string Value)> match) =>
        match.End - match.First == 1 && message.At(match.First - 1)?.IsAny("jalan", "kode", "nama", "gang") == true;

    private static PhraseTable<(string Entity, string Value)> Load()
    {
        var table = new PhraseTable<(string Entity, string Value)>();
        foreach (var line in WordList.Lines("phrases"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            foreach (var phrase in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                table.Add(phrase, (head[0], head[1]));
            }
        }

        return table;
    }
}
