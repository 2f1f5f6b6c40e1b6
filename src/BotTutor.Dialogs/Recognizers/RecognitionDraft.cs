using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>What one recognizer has found, while it is being put together.</summary>
internal sealed class RecognitionDraft(string text)
{
    public const string None = "None";

    public string Text { get; } = text;

    /// <summary>Intents with their scores, in the order of finding.</summary>
    public List<(string Name, double Score)> Intents { get; } = [];

    public List<FoundEntity> Entities { get; } = [];

    /// <summary>The results that compete, where several recognizers claim the message.</summary>
    public ValueArray? Candidates { get; set; }

    /// <summary>The answers of a <c>.qna</c> file, the best first.</summary>
    public ValueArray? Answers { get; set; }

    /// <summary>The intents between which the message leaves open what is meant, the best first; null when it is clear.</summary>
    public ValueArray? Alternatives { get; set; }

    /// <summary>The best intent, the first where scores are equal.</summary>
    public (string Name, double Score) Top
    {
        get
        {
            var best = (Name: None, Score: 0.0);
            var found = false;
            foreach (var intent in Intents)
            {
                if (!found || intent.Score > best.Score)
                {
                    best = intent;
                    found = true;
                }
            }

            return best;
        }
    }

    /// <summary>What dialogs read as <c>turn.recognized</c>.</summary>
    /// <param name="chosen">The intent that was chosen; the best unless said.</param>
    public ValueObject ToValue((string Name, double Score)? chosen)
    {
        var (name, score) = chosen ?? Top;
        var value = new ValueObject
        {
            ["text"] = Text,
            ["intent"] = name,
            ["score"] = score,
            ["intents"] = new ValueObject { [name] = new ValueObject { ["score"] = score } },
            ["entities"] = EntitiesValue(),
        };

        if (Candidates is not null)
        {
            value["candidates"] = Candidates;
        }

        // Another recognizer may know better what is meant than the one that is unsure.
        if (Alternatives is [var first, ..] && first.AsObject()?["intent"].AsString() == name)
        {
            value["alternatives"] = Alternatives;
        }

        if (Answers is not null)
        {
            value["answers"] = Answers;
        }

        return value;
    }

    private ValueObject EntitiesValue()
    {
        var entities = new ValueObject();
        if (Entities.Count == 0)
        {
            return entities;
        }

        var instances = new ValueObject();
        foreach (var entity in Entities)
        {
            Add(entities, entity.Name, entity.Value);
            Add(instances, entity.Name, new ValueObject
            {
                ["startIndex"] = entity.Start,
                ["endIndex"] = entity.End,
                ["text"] = entity.Text,
                ["score"] = entity.Score,
                ["type"] = entity.Name,
                ["resolution"] = entity.Resolution,
            });
        }

        entities["$instance"] = instances;
        return entities;
    }

    private static void Add(ValueObject into, string name, Value value)
    {
        if (into[name].AsArray() is not { } list)
        {
            into[name] = list = [];
        }

        list.Add(value);
    }
}

/// <summary>A value found in a message.</summary>
internal sealed record FoundEntity(string Name, Value Value, string Text, int Start, int End)
{
    public double Score { get; init; } = 1;

    /// <summary>What a foreign recognizer says of it.</summary>
    public Value Resolution { get; init; }
}
