using System.Diagnostics.Metrics;

namespace BotTutor.Conversation.Assistant;

/// <summary>Counts how questions to the model came out: <c>bottutor.assistant.questions</c> with the tag <c>outcome</c>.</summary>
internal sealed class AssistantMeter
{
    public const string Name = "BotTutor.Assistant";

    private readonly Counter<long> _questions;

    public AssistantMeter(IMeterFactory meters) => _questions = meters.Create(Name).CreateCounter<long>("bottutor.assistant.questions");

    public void Count(string outcome) => _questions.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
