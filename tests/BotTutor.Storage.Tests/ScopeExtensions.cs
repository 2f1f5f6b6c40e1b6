using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests;

internal static class ScopeExtensions
{
    public static TPort Port<TPort>(this AsyncServiceScope scope)
        where TPort : notnull => scope.ServiceProvider.GetRequiredService<TPort>();

    public static Task<CommitOutcome> CommitAsync(this AsyncServiceScope scope) =>
        scope.Port<IUnitOfWork>().CommitAsync(TestContext.Current.CancellationToken);

    public static void ShouldBeCommitted(this CommitOutcome outcome) =>
        outcome.ShouldBeOfType<CommitOutcome.Committed>();

    public static CommitOutcome.Conflict ShouldBeConflict(this CommitOutcome outcome) =>
        outcome.ShouldBeOfType<CommitOutcome.Conflict>();
}
