using BotTutor.LanguageUnderstanding;
using Microsoft.Bot.Builder;

namespace BotTutor.Dialogs;

/// <summary>The names in use while messages of this turn are read, such as the shop's products. Without one, none are.</summary>
public interface IVocabularySource
{
    ValueTask<Vocabulary> GetAsync(ITurnContext turn, CancellationToken cancellationToken);
}
