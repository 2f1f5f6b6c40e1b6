using BotTutor.Conversation.Assistant;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class AssistantOptionsRulesTests
{
    private static readonly AssistantOptionsRules Rules = new();

    [Fact]
    public void Switched_off_nothing_has_to_be_there() => Rules.Validate(null, new AssistantOptions()).Succeeded.ShouldBeTrue();

    [Fact]
    public void A_local_service_needs_an_address_and_a_model_and_no_key() =>
        Rules.Validate(null, new AssistantOptions { Enabled = true, Endpoint = "http://localhost:11434/v1", Model = "llama3.2:3b" }).Succeeded.ShouldBeTrue();

    [Fact]
    public void Every_fault_is_told_at_once_by_its_key_and_the_services_key_never()
    {
        var wrong = Rules.Validate(null, new AssistantOptions
        {
            Enabled = true,
            Endpoint = "localhost",
            ApiKey = "sk-secret\n",
            TimeOut = TimeSpan.FromSeconds(30),
            MostTokens = 0,
            RequestsPerDay = 0,
            RequestsPerPerson = -1,
        });

        var faults = wrong.Failures!.ToList();
        foreach (var key in (string[])["Endpoint", "Model", "ApiKey", "TimeOut", "MostTokens", "RequestsPerDay", "RequestsPerPerson"])
        {
            faults.ShouldContain(fault => fault.StartsWith($"Assistant:{key} should", StringComparison.Ordinal));
        }

        wrong.FailureMessage!.ShouldNotContain("sk-secret");
    }

    [Fact]
    public void A_key_hidden_in_the_address_is_refused_without_showing_it()
    {
        var wrong = Rules.Validate(null, new AssistantOptions { Enabled = true, Endpoint = "https://me:hush@example.org/v1", Model = "m" });
        wrong.FailureMessage!.ShouldContain("Assistant:ApiKey");
        wrong.FailureMessage!.ShouldNotContain("hush");
    }
}
