using BotTutor.Diagnostics;
using BotTutor.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace BotTutor.Host;

/// <summary>Says why the host did not start, to the person at the console who can do something about it.</summary>
internal static class StartFailure
{
    /// <returns>The explanation, or <see langword="null"/> for a fault of our own, which keeps its stack trace.</returns>
    public static string? Explain(Exception failure) => failure switch
    {
        BrokenContentException content => $"""
            BotTutor does not start: {content.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)} errors in its content.
            {content.Message}
            """,
        OptionsValidationException options => $"""
            BotTutor does not start: its configuration is wrong.
            {string.Join(Environment.NewLine, options.Failures)}
            """,
        InvalidOperationException { InnerException: FormatException or ArgumentException } setting when setting.Message.Contains("configuration value", StringComparison.Ordinal) =>
            $"BotTutor does not start: its configuration is wrong.{Environment.NewLine}{setting.Message}",
        UnusableDatabaseException database => $"BotTutor does not start: {database.Message}",
        DatabaseInUseException database => $"BotTutor does not start: {database.Message}",
        IOException { InnerException: AddressInUseException } address => $"BotTutor does not start: {address.Message} Choose another with --urls.",
        _ => null,
    };
}
