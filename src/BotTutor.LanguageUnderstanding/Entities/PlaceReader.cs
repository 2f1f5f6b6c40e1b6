using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds towns, by their names and by what people call them.</summary>
internal static class PlaceReader
{
    private static readonly PhraseTable<Place> Places = Load();

    private static readonly WordIndex LongNames = new(WordList.Entries("cities").Select(entry => Tokenizer.Fold(entry.Head.TrimEnd('?'))).Where(name => name.Length >= 6 && !name.Contains(' ', StringComparison.Ordinal)));

    public static void Read(Findings findings, RecognitionContext context)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (findings.IsFree(index) && (Own(message, index, context) ?? At(message, index)) is { } match && findings.AreFree(index, match.End) && Means(message, match, context))
            {
                findings.Note(Prebuilts.City, match.First, match.End, Called(match.Value, context), match.Exact ? 1 : 0.8);
                index = match.End - 1;
            }
        }
    }

    /// <summary>The vocabulary's name for the town, where it has one: shops say Solo or Surakarta.</summary>
    private static string Called(Place place, RecognitionContext context) =>
        place.Names.Select(context.Vocabulary.Index.CityNamed).FirstOrDefault(name => name is not null) ?? place.Name;

    private static PhraseMatch<Place>? Own(Message message, int index, RecognitionContext context) =>
        context.Vocabulary.Index.Cities.At(message, index) is { } own && !(Places.At(message, index) is { } known && known.End > own.End)
            ? new PhraseMatch<Place>(own.First, own.End, new Place(own.Value, [], Places.At(message, index)?.Value.IsCommonWord ?? false), own.Exact)
            : null;

    private static PhraseMatch<Place>? At(Message message, int index)
    {
        if (Places.At(message, index) is { } exact)
        {
            return exact;
        }

        var token = message.Tokens[index];
        var isUnknown = token is { IsWord: true, Raw.Length: >= 6 } && !Lexicon.Words.Knows(token.Raw) && Lexicon.Meaning(token.Raw) is null;
        return isUnknown && Units.OneOf(token) is null && LongNames.Nearest(token.Raw) is { } near && near.Distance <= (token.Raw.Length < 10 ? 1 : 2)
            ? Places.At(new Message(near.Word, [token with { Raw = near.Word, Norm = near.Word }]), 0) is { } meant
                ? new PhraseMatch<Place>(index, index + 1, meant.Value, false)
                : null
            : null;
    }

    /// <summary>A town that is called like a thing needs a word beside it, and "kisaran 100rb" is no town.</summary>
    private static bool Means(Message message, PhraseMatch<Place> match, RecognitionContext context)
    {
        if (message.Tokens[match.First].Raw == "kisaran" && match.End - match.First == 1
            && (NumberWords.At(message, match.End) is not null || message.At(match.End)?.IsAny("rupiah", "harga") == true))
        {
            return false;
        }

        return !match.Value.IsCommonWord
            || context.Expected.Contains(Prebuilts.City)
            || message.At(match.First - 1)?.IsAny("ke", "kota", "di", "ongkir", "daerah", "kabupaten", "dari", "to", "in") == true;
    }

    private static PhraseTable<Place> Load()
    {
        var table = new PhraseTable<Place>();
        foreach (var (head, aliases) in WordList.Entries("cities"))
        {
            string[] names = [head.TrimEnd('?'), .. aliases.Select(alias => alias.Replace('_', ' '))];
            var place = new Place(names[0], names, head.EndsWith('?'));
            foreach (var name in names)
            {
                table.AddName(name, place);
            }
        }

        return table;
    }

    private sealed record Place(string Name, IReadOnlyList<string> Names, bool IsCommonWord);
}
