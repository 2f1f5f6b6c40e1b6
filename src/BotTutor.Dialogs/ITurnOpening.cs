using Microsoft.Bot.Builder;

namespace BotTutor.Dialogs;

/// <summary>Prepares the bot's memory at the start of each turn, before any dialog reads the activity. All that are registered run, in their order.</summary>
public interface ITurnOpening
{
    void Open(ITurnContext turn, BotState state);
}
