using BotTutor.Dialogs.Questions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>How answers of a <c>.qna</c> file are shown.</summary>
internal static class QuestionCards
{
    /// <summary>The answer, with a button for each follow-up.</summary>
    public static Activity Answer(QuestionAndAnswer pair)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = pair.Answer };
        if (pair.Prompts.Count > 0)
        {
            var buttons = pair.Prompts.Select(prompt => new CardAction(
                ActionTypes.MessageBack, prompt.Text, value: prompt.Target, text: prompt.Text, displayText: prompt.Text));
            activity.Attachments = [new HeroCard(buttons: [.. buttons]).ToAttachment()];
        }

        return activity;
    }

    /// <summary>Questions to choose from.</summary>
    public static Activity Choice(string title, IEnumerable<string> questions)
    {
        var buttons = questions.Select(question => new CardAction(ActionTypes.ImBack, question, value: question));
        return new Activity { Type = ActivityTypes.Message, Attachments = [new HeroCard(text: title, buttons: [.. buttons]).ToAttachment()] };
    }
}
