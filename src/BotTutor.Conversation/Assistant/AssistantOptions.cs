namespace BotTutor.Conversation.Assistant;

/// <summary>A language model that may answer what no dialog does. Off unless switched on.</summary>
public sealed class AssistantOptions
{
    public const string Section = "Assistant";

    /// <summary>Gets whether a model is asked at all; not unless told.</summary>
    public bool Enabled { get; init; }

    /// <summary>Gets the address of an OpenAI-compatible service, without <c>/chat/completions</c>: <c>http://localhost:11434/v1</c> for Ollama.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>Gets the model's name as the service knows it, such as <c>llama3.2:3b</c>.</summary>
    public string Model { get; init; } = "";

    /// <summary>Gets the service's key; a local service needs none. It is sent to the endpoint and written nowhere.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>Gets how long an answer may take; 8 seconds unless told, 15 at most, because a turn has 20.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Gets how many tokens an answer may have; 200 unless told.</summary>
    public int MostTokens { get; init; } = 200;

    /// <summary>Gets how many questions are asked in one day of the shop; 500 unless told. The count begins anew when the host starts.</summary>
    public int RequestsPerDay { get; init; } = 500;

    /// <summary>Gets how many of them one person may cause; 20 unless told.</summary>
    public int RequestsPerPerson { get; init; } = 20;
}
