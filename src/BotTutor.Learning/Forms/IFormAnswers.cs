namespace BotTutor.Learning.Forms;

/// <summary>What was said to forms. Writes are buffered and become true with the unit of work.</summary>
public interface IFormAnswers
{
    /// <returns>All of an enrolment's, in the order in which they were given.</returns>
    Task<IReadOnlyList<FormAnswer>> OfAsync(EnrolmentId enrolment, CancellationToken cancellationToken);

    /// <summary>Keeps an answer in place of an earlier one to the same question on the same occasion.</summary>
    Task SaveAsync(FormAnswer answer, CancellationToken cancellationToken);
}
