using System.Data.Common;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotTutor.Storage.Commits;

/// <summary>Says of every failed command and connection when only the database is out of reach, and keeps it in mind for the commit of the same scope.</summary>
internal sealed class GroundWatch(IDialect dialect) : DbCommandInterceptor, IDbConnectionInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Note(eventData, eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData, eventData.Exception);
        return Task.CompletedTask;
    }

    public void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => Note(eventData, eventData.Exception);

    public Task ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData, eventData.Exception);
        return Task.CompletedTask;
    }

    private void Note(DbContextEventData about, Exception failure)
    {
        if (Named(failure) is { } ground)
        {
            // A dialog may have an answer to any failure of an action. Its turn would then be committed with a gap in what it knew.
            (about.Context as BotTutorDb)?.HasLostGround(ground);
            throw ground;
        }
    }

    /// <returns>The failure as turns know it, or <see langword="null"/> when it is about what was asked.</returns>
    public GroundException? Named(Exception failure) => Cause(failure, dialect.IsPassing) is { } cause
        ? new GroundException($"The database is out of reach: {cause.Message}", failure)
        : null;

    /// <returns>The failure itself, or the one that it stands for.</returns>
    public static Exception? Cause(Exception? failure, Func<Exception, bool> isIt)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (isIt(failure))
            {
                return failure;
            }
        }

        return null;
    }
}
