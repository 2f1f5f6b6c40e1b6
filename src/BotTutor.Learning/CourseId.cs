namespace BotTutor.Learning;

/// <summary>A course's own id, the name of its folder, such as <c>chatbot-layanan-pelanggan</c>.</summary>
public readonly record struct CourseId(string Value)
{
    public override string ToString() => Value;
}
