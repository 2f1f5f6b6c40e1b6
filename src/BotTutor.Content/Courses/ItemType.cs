namespace BotTutor.Content.Courses;

/// <summary>The types of item, named as in the files but for capitals.</summary>
internal enum ItemType
{
    Choice,
    Choices,
    TrueFalse,
    Order,
    Match,
    Gap,
    Text,
    Number,
    Branch,
    Compose,
}
