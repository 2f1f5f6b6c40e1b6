using BotTutor.Dialogs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotTutor.Conversation.Assistant;

internal static class AssistantRegistration
{
    /// <summary>The language model that may answer what no dialog does, as <c>Assistant</c> in the configuration says.</summary>
    public static IServiceCollection AddAssistant(this IServiceCollection services)
    {
        services.AddOptions<AssistantOptions>().BindConfiguration(AssistantOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AssistantOptions>, AssistantOptionsRules>();
        services.AddMetrics();
        services.AddSingleton<AssistantMeter>();
        services.AddSingleton<ReplyCache>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<AssistantOptions>>().Value;
            return new Allowance(options.RequestsPerDay, options.RequestsPerPerson);
        });
        services.TryAddSingleton<IAnswerModel, OpenAIModel>();
        services.AddScoped<AssistantDesk>();
        services.AddDialogKind<AskAssistant, AskAssistantHandler>();
        return services;
    }
}
