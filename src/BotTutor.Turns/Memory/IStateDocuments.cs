namespace BotTutor.Turns.Memory;

/// <summary>What the bots remember of persons and conversations.</summary>
public interface IStateDocuments
{
    /// <summary>Reads documents, in the order of the keys; one that was never saved comes as <see cref="StateDocument.Nothing"/>.</summary>
    Task<IReadOnlyList<StateDocument>> LoadAsync(IReadOnlyList<StateKey> keys, CancellationToken cancellationToken);

    /// <summary>Buffers the next version of a document. The commit is a conflict unless the stored version is still the one in the document.</summary>
    void Save(StateDocument document);

    /// <summary>
    /// Puts those of the documents aside that are not JSON, such as after a fault of the disk: they are kept for an operator under another owner,
    /// <c>spoilt/...</c>, and whose memory it was starts afresh.
    /// </summary>
    Task PutSpoiltAsideAsync(IReadOnlyList<StateKey> keys, CancellationToken cancellationToken);
}
