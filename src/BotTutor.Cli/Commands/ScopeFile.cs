using System.Text.Json;
using BotTutor.Expressions;

namespace BotTutor.Cli.Commands;

/// <summary>Reads a JSON file whose properties expressions or dialogs may name.</summary>
internal static class ScopeFile
{
    /// <returns>The names; none where no file is given, and null, with the reason on the error stream, where it cannot be read.</returns>
    public static async Task<ValueObject?> ReadAsync(FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return [];
        }

        try
        {
            if (ValueJson.Read(await File.ReadAllTextAsync(file.FullName, cancellationToken)).AsObject() is { } names)
            {
                return names;
            }

            await Console.Error.WriteLineAsync($"{file}: the file should hold a JSON object, such as {{\"user\": {{\"name\": \"Sari\"}}}}.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            await Console.Error.WriteLineAsync($"{file}: the file cannot be read. {failure.Message}");
        }

        return null;
    }
}
