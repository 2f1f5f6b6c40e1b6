using BotTutor.Expressions;

namespace BotTutor.Dialogs.Questions;

/// <summary>A question with its other wordings and its answer.</summary>
/// <param name="Id">Its number in the file, or the one that the file gives it.</param>
/// <param name="Source">The file.</param>
/// <param name="Questions">The wordings, the main one first.</param>
/// <param name="Answer">The answer.</param>
internal sealed record QuestionAndAnswer(int Id, string Source, IReadOnlyList<string> Questions, string Answer)
{
    /// <summary>Gets the metadata by which answers are filtered.</summary>
    public IReadOnlyList<(string Name, string Value)> Filters { get; init; } = [];

    /// <summary>Gets what may be asked next.</summary>
    public IReadOnlyList<FollowUp> Prompts { get; init; } = [];

    /// <summary>Gets whether it is only meant as a follow-up.</summary>
    public bool IsContextOnly { get; init; }

    /// <summary>What dialogs read as one of <c>turn.recognized.answers</c>.</summary>
    public ValueObject ToValue(double score) => new()
    {
        ["id"] = Id,
        ["questions"] = new ValueArray(Questions.Select(question => (Value)question)),
        ["answer"] = Answer,
        ["score"] = score,
        ["source"] = Source,
        ["metadata"] = new ValueArray(Filters.Select(filter => (Value)new ValueObject { ["name"] = filter.Name, ["value"] = filter.Value })),
        ["context"] = new ValueObject
        {
            ["isContextOnly"] = IsContextOnly,
            ["prompts"] = new ValueArray(Prompts.Select((prompt, order) => (Value)new ValueObject
            {
                ["displayOrder"] = order,
                ["qnaId"] = prompt.Target,
                ["displayText"] = prompt.Text,
                ["qna"] = Value.Null,
            })),
        },
    };
}

/// <summary>A question that an answer leads to.</summary>
/// <param name="Text">What the button says.</param>
/// <param name="Target">The number of the question.</param>
internal sealed record FollowUp(string Text, int Target);
