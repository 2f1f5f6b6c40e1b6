using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Questions;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Made for QnA Maker, which has been closed; read from the <c>.qna</c> file of the same name.</summary>
[DialogKind("Microsoft.QnAMakerRecognizer")]
public sealed record QnAMakerRecognizer : Recognizer
{
    /// <summary>Gets the knowledge base of the service; here it may name a <c>.qna</c> file.</summary>
    public Dynamic<string>? KnowledgeBaseId { get; init; }

    /// <summary>Gets the address of the service, which is not asked.</summary>
    public Value Hostname { get; init; }

    /// <summary>Gets the key of the service, which is not used.</summary>
    public Value EndpointKey { get; init; }

    /// <summary>Gets the lowest score that counts, from 0 to 1; 0.3 unless said.</summary>
    public Dynamic<double> Threshold { get; init; } = 0.3;

    /// <summary>Gets how many answers are given at most; 3 unless said.</summary>
    public Dynamic<int> Top { get; init; } = 3;

    /// <summary>Gets metadata that an answer must have: objects with <c>name</c> and <c>value</c>.</summary>
    public Dynamic<Value>? StrictFilters { get; init; }

    /// <summary>Gets whether all filters must fit or one is enough: <c>AND</c> or <c>OR</c>.</summary>
    public Dynamic<string>? StrictFiltersJoinOperator { get; init; }

    /// <summary>Gets further metadata, like <see cref="StrictFilters"/>.</summary>
    public Dynamic<Value>? Metadata { get; init; }

    /// <summary>Gets whether answers with the metadata <c>dialogName</c> are kept to that dialog. A file belongs to one dialog here, so it changes nothing.</summary>
    public Dynamic<bool> IncludeDialogNameInMetadata { get; init; } = true;

    /// <summary>Gets whether the service's test version is meant, which is not there.</summary>
    public Dynamic<bool>? IsTest { get; init; }

    /// <summary>Gets how the service ranks, which is not used.</summary>
    public Value RankerType { get; init; }

    /// <summary>Gets the talk so far, which is not used; a follow-up is asked for by <see cref="QnaId"/>.</summary>
    public Dynamic<Value>? Context { get; init; }

    /// <summary>Gets the number of the answer that is meant, whatever the message says.</summary>
    public Dynamic<Value>? QnaId { get; init; }

    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var name = Origin.Resource.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) ? Origin.Resource[..^".dialog".Length] : Origin.Resource;
        var questions = turn.Library.Questions;
        var index = questions.Has(name) ? questions.Find(name, utterance.Locale, turn.Languages)
            : KnowledgeBaseId?.TryIn(turn.Memory) is { Length: > 0 } named && questions.Has(named) ? questions.Find(named, utterance.Locale, turn.Languages)
            : questions.All(utterance.Locale);
        return ValueTask.FromResult(QuestionReading.Draft(utterance.Text, index, Search(turn.Memory)));
    }

    private QuestionSearch Search(DialogMemory memory) => new()
    {
        Threshold = Threshold.TryIn(memory),
        Top = Top.TryIn(memory),
        Id = QnaId?.TryIn(memory).AsInteger() is { } id and > 0 and < int.MaxValue ? (int)id : null,
        AnyFilter = "OR".Equals(StrictFiltersJoinOperator?.TryIn(memory), StringComparison.OrdinalIgnoreCase),
        Filters = [.. MetadataFilters.Of(StrictFilters?.TryIn(memory) ?? Value.Null), .. MetadataFilters.Of(Metadata?.TryIn(memory) ?? Value.Null)],
    };
}
