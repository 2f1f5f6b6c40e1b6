namespace BotTutor.Dialogs.Recognizers;

/// <summary>Finds a yes or a no.</summary>
[DialogKind("Microsoft.ConfirmationEntityRecognizer")]
public sealed record ConfirmationEntityRecognizer : EntityRecognizer
{
    internal override IEnumerable<FoundEntity> Find(Utterance utterance) =>
        YesNo.Read(utterance.Text) is { } found
            ? [new FoundEntity("boolean", found.Word, found.Word, found.Start, found.Start + found.Word.Length) { Resolution = found.IsYes }]
            : [];
}
