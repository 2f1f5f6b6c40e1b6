namespace BotTutor.Dialogs.Recognizers;

/// <summary>The time that counts against a turn's limit.</summary>
internal interface ITurnTime
{
    /// <summary>Does what is not the turn's fault, such as training a recognizer right after a start, without counting its time.</summary>
    TResult Uncounted<TResult>(Func<TResult> work);
}
