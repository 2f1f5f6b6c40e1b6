using BotTutor.Learning;
using BotTutor.Learning.Forms;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredFormAnswers(BotTutorDb db) : IFormAnswers
{
    public async Task<IReadOnlyList<FormAnswer>> OfAsync(EnrolmentId enrolment, CancellationToken cancellationToken) =>
        [.. (await db.FormAnswers.Where(row => row.Enrolment == enrolment.Value).ToListAsync(cancellationToken))
            .OrderBy(row => row.At).Select(row => row.ToAnswer())];

    public async Task SaveAsync(FormAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var row = await db.FormAnswers.FindAsync([answer.Enrolment.Value, answer.Form, answer.Occasion, answer.Question], cancellationToken)
            ?? db.FormAnswers.Add(new FormAnswerRow { Enrolment = answer.Enrolment.Value, Form = answer.Form, Occasion = answer.Occasion, Question = answer.Question }).Entity;
        row.Answer = LearningJson.Write(answer.Values);
        row.At = answer.At;
    }
}
