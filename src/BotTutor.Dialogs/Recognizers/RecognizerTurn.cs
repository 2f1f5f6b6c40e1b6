using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using Microsoft.Bot.Builder;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>What recognizers see of the turn.</summary>
internal sealed record RecognizerTurn(
    ITurnContext Context, IServiceProvider Services, IRecognizerLibrary Library, LanguagePolicy Languages, TimeProvider Clock, DialogMemory Memory, ITurnTime Time);
