using BotTutor.Dialogs.Questions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>The recognizers that stand in files of their own.</summary>
internal interface IRecognizerLibrary
{
    LanguageLibrary Language { get; }

    QuestionLibrary Questions { get; }

    /// <summary>A <c>.dialog</c> that holds a recognizer.</summary>
    Recognizer? RecognizerNamed(string name);
}
