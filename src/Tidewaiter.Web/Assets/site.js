// Adds what only a browser can do; every page works without it.
for (const sentence of document.querySelectorAll("blockquote.sentence")) {
  const button = document.createElement("button");
  button.className = "copy";
  button.type = "button";
  button.textContent = "Copy the sentence";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(sentence.firstChild.textContent);
    button.textContent = "Copied";
  });
  sentence.after(button);
}

const text = document.querySelector("form.check textarea");
text?.addEventListener("dragover", event => event.preventDefault());
text?.addEventListener("drop", event => {
  const file = event.dataTransfer.files[0];
  if (!file) return;
  event.preventDefault();
  const input = document.querySelector("form.check input[type=file]");
  input.files = event.dataTransfer.files;
  text.placeholder = `${file.name} will be checked.`;
});
