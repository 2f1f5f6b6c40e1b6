using Microsoft.Extensions.Options;

namespace BotTutor.Conversation.Assistant;

/// <summary>Refuses a start with a model that could not be asked, naming every key that is wrong. Never shows the key of the service.</summary>
internal sealed class AssistantOptionsRules : IValidateOptions<AssistantOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public ValidateOptionsResult Validate(string? name, AssistantOptions options)
    {
        var faults = options.Enabled ? Faults(options).ToList() : [];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(AssistantOptions options)
    {
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return "Assistant:Endpoint should be the address of an OpenAI-compatible service, such as http://localhost:11434/v1. To do without a model, set Assistant:Enabled to false.";
        }
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0)
        {
            yield return "Assistant:Endpoint should hold no key or password; put it into Assistant:ApiKey.";
        }

        if (string.IsNullOrWhiteSpace(options.Model))
        {
            yield return "Assistant:Model should be the name of a model that the service offers, such as llama3.2:3b.";
        }

        if (options.ApiKey.Any(char.IsControl))
        {
            yield return "Assistant:ApiKey should be one line without control characters.";
        }

        if (options.TimeOut < Shortest || options.TimeOut > Longest)
        {
            yield return $"Assistant:TimeOut should be from {Shortest} to {Longest}, but it is {options.TimeOut}.";
        }

        foreach (var (key, value, least, most) in Counts(options))
        {
            if (value < least || value > most)
            {
                yield return $"Assistant:{key} should be from {least} to {most}, but it is {value}.";
            }
        }
    }

    private static IEnumerable<(string Key, int Value, int Least, int Most)> Counts(AssistantOptions options) =>
    [
        (nameof(options.MostTokens), options.MostTokens, 16, 1_000),
        (nameof(options.RequestsPerDay), options.RequestsPerDay, 1, 1_000_000),
        (nameof(options.RequestsPerPerson), options.RequestsPerPerson, 1, 1_000),
    ];
}
